import type { ChapterPage } from '@/detection/page-facts';
import type { OutlineChapter } from '@/detection/reader';
import type { Verdict } from '@/detection/verdict';
import { ALL_SEEN, chaptersTo, keyOf, START } from '@/progress/fold/story.fixture';
import type { Recording } from '@/progress/model/recordings';
import { closeLibrary } from '../database/connection';
import { connect } from '../database/database';
import { purgeForgotten } from './purge';
import { type ReportOutcome, recordReport } from './record-report';
import type { ReportInput } from './report-input';

export { ALL_SEEN, chaptersTo, DAY, keyOf, START } from '@/progress/fold/story.fixture';

export const COURSE = 'geekbang:100';

export interface ReportPart {
  visit?: string;
  keys?: string[];
  day?: number;
  engaged?: number;
  slices?: string;
  closing?: Verdict['closing'];
  outline?: OutlineChapter[] | null;
  complete?: boolean;
  title?: string;
  publishing?: 'complete' | 'running';
  preview?: boolean;
  url?: string;
  /** Where the text was left, and what was played. */
  passage?: string;
  recordings?: Recording[];
}

/** A report of a chapter that someone read through, unless `part` says otherwise. For tests. */
export function reportOf(chapter: number | string, part: ReportPart = {}): ReportInput {
  const key = typeof chapter === 'number' ? keyOf(chapter) : chapter;
  const {
    keys = [COURSE],
    day = 0,
    engaged = 120,
    slices = ALL_SEEN,
    closing = 'no',
    preview = false,
  } = part;
  const { outline = chaptersTo(10), complete = true, title = 'Linux' } = part;
  const startedAt = START + day * 86_400_000;
  const page: ChapterPage = {
    kind: 'chapter',
    reader: 'test',
    url: part.url ?? `https://example.test/${key}`,
    course: {
      keys,
      title: { value: title, from: 'json' },
      ...(part.publishing ? { publishing: part.publishing } : {}),
    },
    chapter: { key, title: { value: `About ${key}`, from: 'heading' }, preview },
    text: { head: '', tail: '', cjk: 1000, words: 0, links: [] },
    hiddenMedia: false,
    ...(outline ? { outline: { chapters: outline, complete, from: 'json', because: 'test' } } : {}),
    unanswered: {},
  };
  const visit = part.visit ?? `visit of ${key} on day ${day}`;
  return {
    visit: {
      id: visit,
      startedAt,
      endedAt: startedAt + engaged * 1000,
      engaged,
      slices,
      recordings: part.recordings ?? [],
      unattended: false,
      ...(part.passage === undefined ? {} : { passage: part.passage }),
    },
    page,
    verdict: { closing, score: closing === 'yes' ? 0.95 : 0.05, role: 'regular', signals: [] },
    now: startedAt + engaged * 1000,
    settings: { readingSpeed: 500, minimumSeconds: 10 },
  };
}

export async function read(chapter: number | string, part: ReportPart = {}): Promise<ReportOutcome> {
  return await recordReport(reportOf(chapter, part));
}

const HALF_PLAYED = { slices: '0'.repeat(16), recordings: [{ length: 640, slices: 'ffffffff00000000' }] };
const HALF_READ = { slices: 'ff00000000000000', passage: 'What comes next' };
const left = (what: string, url: string, part: ReportPart, goesOnAt: string) => {
  const [first, ...others] = chaptersTo(10);
  const outline = first ? [{ ...first, url }, ...others] : others;
  return [what, { ...part, url, outline }, goesOnAt] as const;
};

/** First chapters that were left in the middle, each with the address at which reading goes on. */
export const LEFT = [
  left('a text', 'https://x.example/1', HALF_READ, 'https://x.example/1#:~:text=What%20comes%20next'),
  ...['https://www.youtube.com/watch?v=aaaaaaaaaa1&list=PLa', 'https://www.bilibili.com/video/BV1aa?p=2'].map(
    (url) => left(`the video ${url}`, url, HALF_PLAYED, `${url}&t=320`),
  ),
];

/** A library with nothing in it. */
export async function emptyLibrary(): Promise<void> {
  closeLibrary();
  await connect().delete();
}

/** Lets so many days pass, from now, with a look at what was forgotten on each. */
export async function purgeAfter(days = 30): Promise<void> {
  const begun = Date.now();
  for (let day = 0; day <= days; day += 1) await purgeForgotten(begun + day * 86_400_000);
}
