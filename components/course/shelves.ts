import { type CourseRow, perShelf, type Status } from '@/progress/model/rows';
import { type CourseNow, statusAt } from '@/progress/status/status';
import type { Settings } from '@/storage/preferences/settings';
import { matchesQuery } from '@/storage/queries/matches-query';

export { SHELVES } from '@/progress/model/rows';
export { isNearlyDone as nearlyDone } from '@/progress/status/remaining';

/** A course and its status now. */
export interface Shelved {
  row: CourseRow;
  at: CourseNow;
}

export type Shelves = Record<Status, Shelved[]>;

/**
 * Puts rows on their shelves as of `now` (milliseconds since 1970), in their order. A course that was only glimpsed is
 * on none.
 */
export function shelve(
  rows: readonly CourseRow[],
  now: number,
  settings: Pick<Settings, 'dropAfterDays'>,
  query = '',
): Shelves {
  const shelves: Shelves = perShelf(() => []);
  for (const row of rows) {
    const at = statusAt(row, now, settings);
    if (at.status !== 'seen' && matchesQuery(row, query)) shelves[at.status].push({ row, at });
  }
  return shelves;
}

/**
 * The share of counting chapters that are done, 0 to 1: a finished course of which some are left is not full. One that
 * is read once more stays what it was.
 */
export function shareDone(row: CourseRow, isFinished: boolean): number {
  if (isFinished && row.passes.length > 1) return 1;
  return row.counted === 0 ? Number(isFinished) : row.done / row.counted;
}

/** How many chapters were left when a course was finished: those that came later are told of by themselves. */
export function leftAtFinish(row: CourseRow): number {
  return row.passes.length > 1 ? 0 : Math.max(0, row.counted - row.done - row.newAfterFinish);
}
