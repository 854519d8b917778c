import Dexie from 'dexie';
import { type CourseRow, SHELVES, type Status } from '@/progress/model/rows';
import { type CourseNow, statusAt } from '@/progress/status/status';
import type { EpilogueDatabase } from '../database/database';
import { read } from '../database/read';
import type { Settings } from '../preferences/settings';

/** A course and what it is at the time that was asked about. */
export interface Shelved {
  row: CourseRow;
  at: CourseNow;
}

/** Where the next page of a shelf begins: what stands last on this one. */
export interface Cursor {
  lastReadAt: number;
  key: string;
}

export interface ShelfPage {
  /** The last read first. */
  courses: Shelved[];
  /** `null` when there is no more. */
  next: Cursor | null;
}

const DAY = 86_400_000;

type Limits = Pick<Settings, 'dropAfterDays'>;

/** Shelves to which a course that stands as *reading* comes when it falls silent: only that one moves with the clock. */
const SILENT: readonly Status[] = ['finished', 'dropped'];

/**
 * One page of a shelf as it is at `now` (milliseconds since 1970), the last read first and, of equals, the greater
 * key. By the index `[shelf+lastReadAt+key]`, read backwards from `after` and no further than the page is full;
 * courses that fell silent stand in it as *reading* and are told apart by the clock.
 */
export async function shelfPage(
  status: Status,
  now: number,
  settings: Limits,
  { limit = 50, after = null }: { limit?: number; after?: Cursor | null } = {},
): Promise<ShelfPage> {
  const isOn = (row: CourseRow) => statusAt(row, now, settings).status === status;
  return await read(async (db) => {
    const own = await first(limit + 1, after, (from) => below(db, status, from), isOn);
    // Of the many that fell silent none is looked at that would come behind this page, nor one that cannot have.
    const least = own[limit]?.lastReadAt;
    const since = earlier(after, silenceBegins(now, settings));
    const silent = SILENT.includes(status)
      ? await first(limit + 1, since, (from) => below(db, 'reading', from, least), isOn)
      : [];
    const rows = [...own, ...silent].sort(lastReadFirst);
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      courses: rows.slice(0, limit).map((row) => ({ row, at: statusAt(row, now, settings) })),
      next: last ? { lastReadAt: last.lastReadAt, key: last.key } : null,
    };
  });
}

/**
 * The first so many rows behind `after` that are wanted. As many are asked for at once: a request gives twenty in
 * hardly more time than a walk by cursor takes for one. Where few are wanted, each request asks for twice as many as
 * the one before, so that a shelf of ten times the courses takes three requests more, and not ten times as many.
 */
async function first(
  enough: number,
  after: Cursor | null,
  behind: (after: Cursor | null) => ReturnType<typeof below>,
  isWanted: (row: CourseRow) => boolean,
): Promise<CourseRow[]> {
  const found: CourseRow[] = [];
  for (let from = after, size = enough; ; size *= 2) {
    const rows = await behind(from).limit(size).toArray();
    found.push(...rows.filter(isWanted));
    const last = rows.at(-1);
    if (found.length >= enough || rows.length < size || !last) return found.slice(0, enough);
    from = last;
  }
}

/** Where those begin that may have fallen silent: no rhythm makes a silence shorter than the limit one. */
function silenceBegins(now: number, { dropAfterDays }: Limits): Cursor {
  return { lastReadAt: Math.floor(now - dropAfterDays * DAY) + 1, key: '' };
}

function earlier(after: Cursor | null, other: Cursor): Cursor {
  return after && after.lastReadAt < other.lastReadAt ? after : other;
}

/**
 * How many courses stand on each shelf at `now`. The index `[shelf+lastReadAt+key]` counts; only the rows on the
 * reading shelf are read, because the clock decides about each of them.
 */
export async function shelfCounts(now: number, settings: Limits): Promise<Record<Status, number>> {
  return await read(async (db) => {
    const [finished, dropped, onHold, planned, reading] = await Promise.all([
      onShelf(db, 'finished').count(),
      onShelf(db, 'dropped').count(),
      onShelf(db, 'on-hold').count(),
      onShelf(db, 'planned').count(),
      onShelf(db, 'reading').toArray(),
    ]);
    const counts = { reading: 0, finished, dropped, 'on-hold': onHold, planned };
    for (const row of reading) {
      const { status } = statusAt(row, now, settings);
      if (status !== 'seen') counts[status] += 1;
    }
    return counts;
  });
}

/** The course that was read last, whichever shelf it stands on: by the index, one row a shelf. */
export async function lastRead(now: number, settings: Limits): Promise<Shelved | null> {
  return await read(async (db) => {
    const tops = await Promise.all(SHELVES.map((shelf) => below(db, shelf).first()));
    const [row] = tops.filter((top) => top !== undefined).sort(lastReadFirst);
    return row ? { row, at: statusAt(row, now, settings) } : null;
  });
}

/** The rows that the facts put on a shelf, by the index `[shelf+lastReadAt+key]`; the clock is not looked at. */
export function onShelf(db: EpilogueDatabase, shelf: Status) {
  return db.courses.where(INDEX).between([shelf, Dexie.minKey], [shelf, Dexie.maxKey]);
}

const INDEX = '[shelf+lastReadAt+key]';

/** The rows that stand on a shelf behind `after` and not before `least`, the last read first. */
export function below(db: EpilogueDatabase, shelf: Status, after: Cursor | null = null, least?: number) {
  const lower = [shelf, least ?? Dexie.minKey];
  const upper = after ? [shelf, after.lastReadAt, after.key] : [shelf, Dexie.maxKey];
  return db.courses
    .where(INDEX)
    .between(lower, upper, true, after === null)
    .reverse();
}

/** The order of every shelf. */
export function lastReadFirst(a: CourseRow, b: CourseRow): number {
  return b.lastReadAt - a.lastReadAt || (a.key < b.key ? 1 : -1);
}
