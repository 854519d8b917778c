import { SHELVES, type Status } from '@/progress/model/rows';
import { statusAt } from '@/progress/status/status';
import type { EpilogueDatabase } from '../database/database';
import { read } from '../database/read-transaction';
import type { Settings } from '../preferences/settings';
import { below, lastReadFirst, type Shelved } from './shelf-page';
import { standingNow } from './standing-now';

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
  const { moved, counts, lastReadOn } = await standingNow(db, now, settings);
  const filled = SHELVES.filter((shelf) => counts[shelf] > 0);
  const shelf = chosen ?? filled.sort((a, b) => lastReadOn(b) - lastReadOn(a))[0] ?? 'reading';
  const stored = shelf === 'reading' ? [] : await below(db, shelf).limit(limit).toArray();
  const courses = [...moved[shelf], ...stored].sort(lastReadFirst).slice(0, limit);
  return { shelf, counts, courses: courses.map((row) => ({ row, at: statusAt(row, now, settings) })) };
}
