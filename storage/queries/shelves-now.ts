import { type CourseRow, perShelf, SHELVES, type Status } from '@/progress/model/rows';
import { statusAt } from '@/progress/status/status';
import type { EpilogueDatabase } from '../database/database';
import { read } from '../database/read-transaction';
import type { Settings } from '../preferences/settings';
import { below, lastReadFirst, onShelf, type Shelved } from './shelf-page';

export interface Asked {
  /** The shelf that the user chose; `null` chooses the shelf of the last reading. */
  chosen: Status | null;
  /** Courses of the shelf at most. */
  limit: number;
  /** Milliseconds since 1970. */
  now: number;
  settings: Pick<Settings, 'dropAfterDays'>;
}

/** The counts of all shelves, and the courses on one of them. */
export interface Bookshelf {
  shelf: Status;
  /** How many courses stand on each shelf. */
  counts: Record<Status, number>;
  /** The first `limit` courses of the shelf, the last read first. */
  courses: Shelved[];
}

type Shelves = Record<Status, CourseRow[]>;

/**
 * What the popup shows. It reads the courses in reading, because the clock decides about each, and of the other shelves
 * only as many rows as it shows, by the index `[shelf+lastReadAt+key]`.
 */
export async function bookshelf(asked: Asked): Promise<Bookshelf> {
  return await read((db) => bookshelfIn(db, asked));
}

async function bookshelfIn(
  db: EpilogueDatabase,
  { chosen, limit, now, settings }: Asked,
): Promise<Bookshelf> {
  const others = SHELVES.filter((shelf) => shelf !== 'reading');
  const [rows, ...ends] = await Promise.all([
    onShelf(db, 'reading').toArray(),
    ...others.map(async (shelf) => {
      const [count, last] = await Promise.all([onShelf(db, shelf).count(), onShelf(db, shelf).last()]);
      return { shelf, count, lastReadAt: last?.lastReadAt ?? Number.NEGATIVE_INFINITY };
    }),
  ]);
  const moved = byShelf(rows.sort(lastReadFirst), now, settings);
  const counts = countsOf(moved);
  for (const { shelf, count } of ends) counts[shelf] += count;
  const lastReadOn = (shelf: Status) => {
    const stored = ends.find((end) => end.shelf === shelf)?.lastReadAt ?? Number.NEGATIVE_INFINITY;
    return Math.max(stored, moved[shelf][0]?.lastReadAt ?? Number.NEGATIVE_INFINITY);
  };
  const filled = SHELVES.filter((shelf) => counts[shelf] > 0);
  const shelf = chosen ?? filled.sort((a, b) => lastReadOn(b) - lastReadOn(a))[0] ?? 'reading';
  const stored = shelf === 'reading' ? [] : await below(db, shelf).limit(limit).toArray();
  const courses = [...moved[shelf], ...stored].sort(lastReadFirst).slice(0, limit);
  return { shelf, counts, courses: courses.map((row) => ({ row, at: statusAt(row, now, settings) })) };
}

/** Rows by their status at `now`, in their order. A course that was only glimpsed is on no shelf. */
export function byShelf(rows: readonly CourseRow[], now: number, settings: Asked['settings']): Shelves {
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
