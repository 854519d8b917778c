import type { CourseRow, PassRow } from '@/progress/model/rows';
import type { PictureWords } from './lay-out';

/** A pass that was finished. */
export type FinishedPass = PassRow & { finishedAt: number };

/** Phrases about the pass, in the person's language. */
interface Phrases {
  locale: string;
  untitled: string;
  seal: string;
  /** "60 of 60 chapters done". */
  chapters: (done: number, counted: number) => string;
  /** "31 hours of reading", of seconds. */
  time: (seconds: number) => string;
}

/** The latest finished pass. The picture is not about a later one that is under way. */
export function finishedPass({ passes }: Pick<CourseRow, 'passes'>): FinishedPass | undefined {
  return passes.findLast((pass): pass is FinishedPass => pass.finishedAt !== undefined);
}

/** The texts of the picture of a finished pass, without what is not known (a course from elsewhere has no hours). */
export function pictureWords(
  row: Pick<CourseRow, 'title' | 'author' | 'counted'>,
  pass: FinishedPass,
  takeaway: readonly string[],
  say: Phrases,
): PictureWords {
  const day = new Intl.DateTimeFormat(say.locale, { dateStyle: 'long' });
  const { startedAt, finishedAt, done, engaged } = pass;
  const begun = startedAt > 0 ? Math.min(startedAt, finishedAt) : finishedAt;
  const amounts = [
    row.counted > 0 && say.chapters(Math.min(done, row.counted), row.counted),
    engaged > 0 && say.time(engaged),
  ];
  return {
    title: row.title || say.untitled,
    author: row.author ?? '',
    dates: day.formatRange(begun, finishedAt),
    amounts: amounts.filter(Boolean).join(' · '),
    seal: say.seal,
    takeaway,
  };
}
