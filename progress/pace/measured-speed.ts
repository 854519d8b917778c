import { DONE_SHARE, isCaption, secondsToRead } from '../completion/effort';
import type { Visit } from '../model/facts';
import { groupBy } from '../model/group-by';
import { fullChapterKey } from '../model/identity';
import { shareOfLesson } from '../model/recordings';
import { emptySlices, shareSeen, unionSlices } from '../model/slices';

/** The fields of a visit from which speed is measured. */
export type Measurable = Pick<
  Visit,
  'courseKey' | 'chapterKey' | 'engaged' | 'minimum' | 'slices' | 'recordings' | 'evidence'
>;

/** How fast somebody really reads and listens. Each value is `null` where fewer than three chapters tell it. */
export interface MeasuredSpeed {
  /** Engaged seconds for a CJK character; a word counts as many of them as it does in `secondsToRead`. */
  perCharacter: number | null;
  /** Engaged seconds for a second of a chapter's audio or video: 0.5 at double speed, or where the text was read instead. */
  perRecordedSecond: number | null;
  /** Engaged seconds for a chapter from its beginning to its end, and their standard deviation. */
  perChapter: { seconds: number; deviation: number } | null;
}

/** Chapters that must tell the same thing before it counts as measured. */
const LEAST_CHAPTERS = 3;

/** Measures by the chapters that were read or played to the end. Neither glimpses nor parts of a chapter count. */
export function measuredSpeed(visits: readonly Measurable[]): MeasuredSpeed {
  const chapters = [...groupBy(visits, (visit) => fullChapterKey(visit.courseKey, visit.chapterKey)).values()]
    .map(totalOf)
    .filter(({ isWhole }) => isWhole);
  const texts = chapters.filter(({ characters, played }) => characters > 0 && played === 0);
  const recorded = chapters.filter(({ recordedSeconds }) => recordedSeconds > 0);
  return {
    perCharacter: medianOf(texts.map(({ engaged, characters }) => engaged / characters)),
    perRecordedSecond: medianOf(recorded.map(({ engaged, recordedSeconds }) => engaged / recordedSeconds)),
    perChapter: meanOf(chapters.map(({ engaged }) => engaged)),
  };
}

/** How many CJK characters a text counts as. */
export function charactersOf(length: { cjk: number; words: number }): number {
  // A reader of sixty characters a minute takes a second for each.
  return secondsToRead(length, 60);
}

interface ChapterTotal {
  engaged: number;
  /** 0 where the text only goes with a recording. */
  characters: number;
  recordedSeconds: number;
  /** Share of the recording that was played. */
  played: number;
  isWhole: boolean;
}

/** Everything that was read of one chapter, which may lie on several pages. */
function totalOf(visits: readonly Measurable[]): ChapterTotal {
  const pages = [...groupBy(visits, ({ evidence }) => String(evidence.screens?.own)).values()];
  const lengths = pages.map(longestOf);
  const of = visits[0]?.evidence.screens?.of ?? 1;
  const engaged = visits.reduce((sum, visit) => sum + visit.engaged, 0);
  const recordedSeconds = Math.max(0, ...visits.map(({ evidence }) => evidence.mediaSeconds ?? 0));
  const played = shareOfLesson(
    visits.flatMap(({ recordings }) => recordings ?? []),
    { playlist: visits.at(-1)?.evidence.playlist, longest: recordedSeconds },
  );
  const isText = !lengths.some((length) => isCaption({ ...length, mediaSeconds: recordedSeconds }));
  const seen = pages.map((page) =>
    shareSeen(page.map(({ slices }) => slices).reduce(unionSlices, emptySlices)),
  );
  const isRead = isText && pages.length === of && seen.every((share) => share >= DONE_SHARE);
  const isReal = engaged >= Math.max(...visits.map(({ minimum }) => minimum));
  return {
    engaged,
    characters: isText ? lengths.reduce((sum, length) => sum + charactersOf(length), 0) : 0,
    recordedSeconds,
    played,
    isWhole: isReal && (isRead || played >= DONE_SHARE),
  };
}

function longestOf(page: readonly Measurable[]): { cjk: number; words: number } {
  return page
    .map(({ evidence: { cjk, words } }) => ({ cjk, words }))
    .reduce((a, b) => (charactersOf(b) > charactersOf(a) ? b : a));
}

function medianOf(values: readonly number[]): number | null {
  if (values.length < LEAST_CHAPTERS) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

function meanOf(values: readonly number[]): MeasuredSpeed['perChapter'] {
  if (values.length < LEAST_CHAPTERS) return null;
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { seconds: mean, deviation: Math.sqrt(squares / (values.length - 1)) };
}
