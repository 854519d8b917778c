import { type CourseRow, perShelf, type Status } from '@/progress/model/rows';
import { statusAt } from '@/progress/status/status';
import type { Settings } from '@/storage/preferences/settings';
import { matchesQuery } from '@/storage/queries/matches-query';
import type { Shelved } from './share-done';

export { SHELVES } from '@/progress/model/rows';

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
