import type { CourseRow } from '../model/rows';
import { nearestFirst } from './remaining';
import { type CourseNow, statusAt } from './status';

/** How long *Not now* keeps one course away. */
export const REST_DAYS = 14;

/** After so many days of silence a course is no longer offered by itself. */
export const LONG_AGO_DAYS = 365;

const DAY = 86_400_000;

/**
 * The one course that is worth coming back to at `now` (milliseconds since 1970), or `null`. Of those that fell silent
 * by the clock and have chapters left, it is the one with the least left, then the last read. A course that waits for
 * an answer does not count, nor one that was put off within the last `REST_DAYS`; `putOff` says when, by any of a
 * course's keys.
 */
export function worthResuming(
  rows: readonly CourseRow[],
  now: number,
  settings: { dropAfterDays: number },
  putOff: ReadonlyMap<string, number>,
): { row: CourseRow; at: CourseNow } | null {
  const [row] = rows
    .filter((each) => each.left.chapters > 0 && each.question === null && !isPutOff(each, putOff, now))
    .filter((each) => isSilentLately(statusAt(each, now, settings)))
    .sort(nearestFirst);
  return row ? { row, at: statusAt(row, now, settings) } : null;
}

function isSilentLately({ silence, silentDays }: CourseNow): boolean {
  return silence !== null && silentDays <= LONG_AGO_DAYS;
}

/** Whether the user lately said *Not now* to this course, by any of its keys. */
export function isPutOff(row: CourseRow, putOff: ReadonlyMap<string, number>, now: number): boolean {
  return row.keys.some((key) => isResting(putOff.get(key), now));
}

/** Whether a *Not now* of the time `at` still holds. One that a clock which ran ahead has dated ends as well. */
export function isResting(at: number | undefined, now: number): boolean {
  return at !== undefined && Math.abs(now - at) < REST_DAYS * DAY;
}
