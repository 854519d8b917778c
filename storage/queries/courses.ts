import { compareChapters } from '@/progress/model/order';
import { type ChapterRow, type CourseRow, isListed } from '@/progress/model/rows';
import { withLibrary } from '../database/connection';
import type { EpilogueDatabase } from '../database/database';
import { read } from '../database/read-transaction';
import { chaptersUnder } from '../database/stored-chapters';

/** All courses but the forgotten ones and those that are none, the last read first. */
export async function courses(): Promise<CourseRow[]> {
  const rows = await withLibrary((db) => db.courses.toArray());
  const shown = rows.filter(isListed);
  return shown.sort((a, b) => b.lastReadAt - a.lastReadAt);
}

/** Whether any course on a shelf has an open question. Reads row after row until it finds one. */
export async function hasQuestion(): Promise<boolean> {
  const asks = (row: CourseRow) => row.question !== null && isListed(row);
  return (await withLibrary((db) => db.courses.filter(asks).first())) !== undefined;
}

/** Courses that the user forgot and can still restore, or called no course. */
export async function putAway(): Promise<CourseRow[]> {
  const rows = await withLibrary((db) => db.courses.toArray());
  return rows.filter((row) => !isListed(row));
}

/** The course that has this key among its keys. */
export async function course(key: string): Promise<CourseRow | null> {
  return await withLibrary((db) => byKey(db, key));
}

/** Chapters in outline order; those in no outline come last. */
export async function chaptersOf(courseKey: string): Promise<ChapterRow[]> {
  return await read(async (db) => {
    const row = await byKey(db, courseKey);
    const chapters = await chaptersUnder(db, row?.key ?? courseKey);
    return chapters.sort(compareChapters);
  });
}

/** The row to which any of the course's keys leads. */
export async function byKey(db: EpilogueDatabase, key: string): Promise<CourseRow | null> {
  return (await db.courses.where('keys').equals(key).first()) ?? null;
}
