import Dexie from 'dexie';
import { type CourseRow, SHELVES, type Status } from '@/progress/model/rows';
import { type CourseNow, statusAt } from '@/progress/status/status';
import type { EpilogueDatabase } from '../database/database';
import { read } from '../database/read-transaction';
import type { Settings } from '../preferences/settings';

/** A course, and its status at the time of the question. */
export interface Shelved {
  row: CourseRow;
  at: CourseNow;
}

/** Where the next page of a shelf begins: the last course of this page. */
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

/** Shelves to which a course stored as *reading* moves when it falls silent. No other course moves with the clock. */
const SILENT: readonly Status[] = ['finished', 'dropped'];

/**
 * One page of a shelf as of `now` (milliseconds since 1970), the last read first and, of equals, the greater key. It
 * reads the index `[shelf+lastReadAt+key]` backwards from `after`, no further than the page is full. Courses that fell
 * silent are stored as *reading*, and the clock tells them apart.
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
    // Of the silent courses, this skips those that would come behind this page, and those that cannot have fallen
    // silent yet.
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
 * The first `limit` matching rows behind `after`. It asks for that many at once: a request gives twenty in hardly more
 * time than a cursor takes for one. Each request asks for twice as many as the one before, so that ten times as many
 * courses take three requests more and not ten times as many.
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

/** The latest reading that may have fallen silent: no rhythm makes a silence shorter than the limit. */
function silenceBegins(now: number, { dropAfterDays }: Limits): Cursor {
  return { lastReadAt: Math.floor(now - dropAfterDays * DAY) + 1, key: '' };
}

function earlier(after: Cursor | null, other: Cursor): Cursor {
  return after && after.lastReadAt < other.lastReadAt ? after : other;
}

/**
 * How many courses stand on each shelf at `now`. The index `[shelf+lastReadAt+key]` counts; only rows on the reading
 * shelf are read, because the clock decides about each of them.
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

/** The course that was read last, on whichever shelf. The index gives one row for each shelf. */
export async function lastRead(now: number, settings: Limits): Promise<Shelved | null> {
  return await read(async (db) => {
    const tops = await Promise.all(SHELVES.map((shelf) => below(db, shelf).first()));
    const [row] = tops.filter((top) => top !== undefined).sort(lastReadFirst);
    return row ? { row, at: statusAt(row, now, settings) } : null;
  });
}

/** The rows that the facts put on a shelf, by the index `[shelf+lastReadAt+key]`, whatever the clock says. */
export function onShelf(db: EpilogueDatabase, shelf: Status) {
  return db.courses.where(INDEX).between([shelf, Dexie.minKey], [shelf, Dexie.maxKey]);
}

const INDEX = '[shelf+lastReadAt+key]';

/** The rows on a shelf behind `after` and not before `least`, the last read first. */
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
