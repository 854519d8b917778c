import { DONE_SHARE } from '../completion/effort';
import { isReading, type Pass } from '../fold/timeline';
import type { ChapterRow, CourseRow } from '../model/rows';
import { shareSeen, unionSlices } from '../model/slices';

/** This many chapters of a finished course, read again from the beginning, look like a second pass. */
const ENOUGH = 3;

/** A chapter at most this far ahead of the furthest one counts as reading on, not as looking something up. */
const REACH = 3;

/** What someone reads again of a finished course. */
export interface SecondReading {
  /** The open question whether this is a second pass. */
  question: CourseRow['question'];
  /** Chapters of that reading whose text was wholly in view: a *yes* makes them the first ones of the second pass. */
  through: string[];
}

/**
 * Finds a second reading of a course that stands finished. *From the beginning* means a chapter that counts and is at
 * most three behind the furthest one read since the finish, which at first is none: so the first is one of the first
 * three, and someone who opens chapter 40 to look something up has not begun again. Only visits that began after the
 * finish and are no glimpses count. Three different such chapters open the question; *just looking something up* begins
 * to count anew, from that place.
 */
export function secondReading(
  pass: Pass,
  chapters: readonly ChapterRow[],
  rowKey: (key: string) => string,
): SecondReading {
  const counting = chapters.filter((row) => row.counts && row.index >= 0).map((row) => row.chapterKey);
  const positions = new Map(counting.map((key, position) => [key, position]));
  let furthest: number | null = null;
  let slices = new Map<string, string>();
  let question: CourseRow['question'] = null;
  for (const { visit, mark } of pass.events) {
    if (mark?.kind === 'finished') furthest = -1;
    if (mark?.kind === 'finished' || mark?.kind === 'looked-up') {
      slices = new Map();
      question = null;
    }
    if (!visit || furthest === null || !isReading(visit)) continue;
    const chapterKey = rowKey(visit.chapterKey);
    const position = positions.get(chapterKey);
    if (position === undefined || position > furthest + REACH) continue;
    furthest = Math.max(furthest, position);
    slices.set(chapterKey, unionSlices(slices.get(chapterKey) ?? '', visit.slices));
    if (slices.size === ENOUGH) question ??= { chapterKey, since: visit.startedAt, because: 'read-again' };
  }
  const through = [...slices].flatMap(([key, seen]) => (shareSeen(seen) >= DONE_SHARE ? [key] : []));
  return { question, through: question ? through : [] };
}
