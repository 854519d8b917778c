import type { CourseRow, Status } from '@/progress/model/rows';
import { type CourseNow, statusAt } from '@/progress/status/status';
import type { Settings } from '@/storage/preferences/settings';
import { matchesQuery } from '@/storage/queries/matches-query';

export { SHELVES } from '@/progress/model/rows';
export { isNearlyDone as nearlyDone } from '@/progress/status/remaining';

/** A course and what it is now. */
export interface Shelved {
  row: CourseRow;
  at: CourseNow;
}

export type Shelves = Record<Status, Shelved[]>;

/** Puts rows on their shelves as of `now` (milliseconds since 1970), keeping their order; what was only glimpsed is on none. */
export function shelve(
  rows: readonly CourseRow[],
  now: number,
  settings: Pick<Settings, 'dropAfterDays'>,
  query = '',
): Shelves {
  const shelves: Shelves = { reading: [], finished: [], dropped: [], 'on-hold': [], planned: [] };
  for (const row of rows) {
    const at = statusAt(row, now, settings);
    if (at.status !== 'seen' && matchesQuery(row, query)) shelves[at.status].push({ row, at });
  }
  return shelves;
}

/** Share of the chapters that count and are done, 0 to 1; a finished course has come the whole way. */
export function shareDone({ row, at }: Shelved): number {
  if (at.status === 'finished') return 1;
  return row.counted === 0 ? 0 : row.done / row.counted;
}
