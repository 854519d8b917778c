import type { CourseRow } from '../model/rows';
import { nearestFirst } from './remaining';
import { type CourseNow, statusAt } from './status';

/** How long *Not now* keeps one course away. */
export const REST_DAYS = 14;

const DAY = 86_400_000;

/**
 * The one course that is worth coming back to at `now` (milliseconds since 1970), or `null`: of those that fell silent
 * by the clock and have chapters left, the one with the least left, then the last read. Not one that waits for an
 * answer, nor one that was put off within the last `REST_DAYS`; `putOff` says when, by any of a course's keys.
 */
export function worthResuming(
  rows: readonly CourseRow[],
  now: number,
  settings: { dropAfterDays: number },
  putOff: ReadonlyMap<string, number>,
): { row: CourseRow; at: CourseNow } | null {
  const [row] = rows
    .filter((each) => each.left.chapters > 0 && each.question === null && !isPutOff(each, putOff, now))
    .filter((each) => statusAt(each, now, settings).silence !== null)
    .sort(nearestFirst);
  return row ? { row, at: statusAt(row, now, settings) } : null;
}

/** Whether *Not now* was said of this course lately, by any of its keys. */
export function isPutOff(row: CourseRow, putOff: ReadonlyMap<string, number>, now: number): boolean {
  return row.keys.some((key) => isResting(putOff.get(key), now));
}

/** Whether *Not now*, said `at`, still holds; what a clock that ran ahead has said ends as well. */
export function isResting(at: number | undefined, now: number): boolean {
  return at !== undefined && Math.abs(now - at) < REST_DAYS * DAY;
}
