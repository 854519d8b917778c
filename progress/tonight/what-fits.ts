import type { CourseRow } from '../model/rows';
import type { ChapterLeft } from '../pace/time-left';
import { isNearlyDone, nearestFirst } from '../status/remaining';
import { LONG_AGO_DAYS } from '../status/resume';
import type { CourseNow } from '../status/status';

/** A course that may be read tonight, with what is left of it in the order of its outline. */
export interface Startable {
  row: CourseRow;
  at: CourseNow;
  chapters: readonly Pick<ChapterLeft, 'chapterKey' | 'seconds'>[];
}

/** Chapters of one course that fit into an evening. */
export interface Sitting {
  row: CourseRow;
  /** How many chapters, from the next one on. */
  chapters: number;
  /** Engaged minutes for them, at least 1. */
  minutes: number;
  /** Nothing that counts is left of the course after them. */
  ends: boolean;
}

/**
 * The courses that may be read tonight, in the order in which they are offered: those nearly done by what is left, then
 * those that have stalled, then those being read, the last read first. What was let go, put on hold, planned or asks
 * whether it is finished is none of them, and neither is what has been silent for a year.
 */
export function startable<T extends Omit<Startable, 'chapters'>>(courses: readonly T[]): T[] {
  return courses.filter(isStartable).sort(
    (a, b) =>
      turnOf(a) - turnOf(b) ||
      // Two that are nearly done are in one turn, so that what is left decides; else the last read.
      (turnOf(a) === 0 ? nearestFirst(a.row, b.row) : b.row.lastReadAt - a.row.lastReadAt),
  );
}

/**
 * What fits into so many minutes: from each course, in the order given, as many of its next chapters as there is time
 * for. Chapters whose length nothing tells do not fit anywhere. Empty where not even one chapter fits.
 */
export function whatFits(courses: readonly Startable[], minutes: number): Sitting[] {
  const sittings: Sitting[] = [];
  let rest = minutes * 60;
  for (const { row, chapters } of courses) {
    let [taken, seconds] = [0, 0];
    for (const chapter of chapters) {
      // Half a minute over is no reason to read nothing.
      if (chapter.seconds === null || seconds + chapter.seconds > rest + 30) break;
      taken += 1;
      seconds += chapter.seconds;
    }
    if (taken === 0) continue;
    rest = Math.max(0, rest - seconds);
    const ends = taken === chapters.length;
    sittings.push({ row, chapters: taken, minutes: Math.max(1, Math.round(seconds / 60)), ends });
    if (rest < 60) break;
  }
  return sittings;
}

function isStartable({ row, at }: Omit<Startable, 'chapters'>): boolean {
  return (
    row.state === 'reading' &&
    row.question === null &&
    row.left.chapters > 0 &&
    (row.next?.url ?? row.url) !== undefined &&
    at.status !== 'finished' &&
    at.silentDays <= LONG_AGO_DAYS
  );
}

function turnOf({ row, at }: Omit<Startable, 'chapters'>): 0 | 1 | 2 {
  if (isNearlyDone(row)) return 0;
  return at.silence !== null ? 1 : 2;
}
