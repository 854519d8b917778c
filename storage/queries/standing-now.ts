import { type CourseRow, perShelf, SHELVES, type Status } from '@/progress/model/rows';
import { statusAt } from '@/progress/status/status';
import type { EpilogueDatabase } from '../database/database';
import type { Settings } from '../preferences/settings';
import { lastReadFirst, onShelf } from './shelf-page';

type Shelves = Record<Status, CourseRow[]>;

/** Where all courses stand at a given time, as far as that can be known without reading all of them. */
export interface Standing {
  /** The courses stored as *reading*, by the status that the clock gives them, the last read first. */
  moved: Shelves;
  /** How many courses stand on each shelf. */
  counts: Record<Status, number>;
  /** Per shelf the course that is stored there and was read last. */
  ends: Partial<Record<Status, CourseRow>>;
  /** When a course of this shelf was read last; -Infinity for an empty shelf. */
  lastReadOn: (shelf: Status) => number;
}

/**
 * Reads the courses in reading, because the clock decides about each, and of the other shelves one row and the count,
 * by the index `[shelf+lastReadAt+key]`.
 */
export async function standingNow(
  db: EpilogueDatabase,
  now: number,
  settings: Pick<Settings, 'dropAfterDays'>,
): Promise<Standing> {
  const [rows, ...stored] = await Promise.all([
    onShelf(db, 'reading').toArray(),
    ...SHELVES.filter((shelf) => shelf !== 'reading').map(async (shelf) => {
      const [count, last] = await Promise.all([onShelf(db, shelf).count(), onShelf(db, shelf).last()]);
      return { shelf, count, last };
    }),
  ]);
  const moved = byShelf(rows.sort(lastReadFirst), now, settings);
  const counts = countsOf(moved);
  const ends: Standing['ends'] = {};
  for (const { shelf, count, last } of stored) {
    counts[shelf] += count;
    if (last) ends[shelf] = last;
  }
  const lastReadOn = (shelf: Status) =>
    Math.max(...[ends[shelf], moved[shelf][0]].map((row) => row?.lastReadAt ?? Number.NEGATIVE_INFINITY));
  return { moved, counts, ends, lastReadOn };
}

/** Rows by their status at `now`, in their order. A course that was only glimpsed is on no shelf. */
export function byShelf(
  rows: readonly CourseRow[],
  now: number,
  settings: Pick<Settings, 'dropAfterDays'>,
): Shelves {
  const shelves: Shelves = perShelf(() => []);
  for (const row of rows) {
    const { status } = statusAt(row, now, settings);
    if (status !== 'seen') shelves[status].push(row);
  }
  return shelves;
}

export function countsOf(shelves: Shelves): Record<Status, number> {
  return perShelf((shelf) => shelves[shelf].length);
}
