import { type DropOffPoints, dropOffPoints } from '@/progress/statistics/drop-off-points';
import { isNearlyDone, nearestFirst, type Remaining, remaining } from '@/progress/status/remaining';
import { statusAt } from '@/progress/status/status';
import { read } from '../database/read-transaction';
import type { Settings } from '../preferences/settings';
import { onShelf, type Shelved } from './shelf-page';

/** A course on its last miles. */
export interface Nearly extends Shelved {
  left: Remaining;
}

/**
 * Unfinished courses near their end, dropped ones included: fewest chapters left first, then fewest minutes, then the
 * last read. The index `[shelf+lastReadAt+key]` spares reading finished and planned courses.
 */
export async function nearlyDone(now: number, settings: Pick<Settings, 'dropAfterDays'>): Promise<Nearly[]> {
  const rows = await read(async (db) => {
    const shelves = ['reading', 'on-hold', 'dropped'] as const;
    return (await Promise.all(shelves.map((shelf) => onShelf(db, shelf).toArray()))).flat();
  });
  return rows
    .filter(isNearlyDone)
    .sort(nearestFirst)
    .map((row) => ({ row, at: statusAt(row, now, settings), left: remaining(row) }))
    .filter(({ at }) => at.status !== 'finished');
}

/**
 * Where courses were dropped, by hand or by silence, as of `now`. The index `[shelf+lastReadAt+key]` limits it to the
 * reading and dropped shelves.
 */
export async function whereDropped(
  now: number,
  settings: Pick<Settings, 'dropAfterDays'>,
): Promise<DropOffPoints> {
  const [dropped, reading] = await read((db) =>
    Promise.all([onShelf(db, 'dropped').toArray(), onShelf(db, 'reading').toArray()]),
  );
  const silent = reading.filter((row) => statusAt(row, now, settings).status === 'dropped');
  return dropOffPoints([...dropped, ...silent]);
}
