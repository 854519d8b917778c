import type { ChapterRow, CourseRow } from '@/progress/model/rows';
import { withLibrary } from '../database/connection';
import type { EpilogueDatabase } from '../database/database';
import { read } from '../database/read';
import { chaptersUnder } from '../database/stored-chapters';

/** All courses but those that are none and those forgotten, the last read first. */
export async function courses(): Promise<CourseRow[]> {
  const rows = await withLibrary((db) => db.courses.toArray());
  const shown = rows.filter((row) => !row.hidden && row.forgottenAt === undefined);
  return shown.sort((a, b) => b.lastReadAt - a.lastReadAt);
}

/** Whether any course that is shown asks something. Reads row after row until one does. */
export async function hasQuestion(): Promise<boolean> {
  const asks = (row: CourseRow) => row.question !== null && !row.hidden && row.forgottenAt === undefined;
  return (await withLibrary((db) => db.courses.filter(asks).first())) !== undefined;
}

/** Courses that were forgotten and can still be restored, or that the user called no course. */
export async function putAway(): Promise<CourseRow[]> {
  const rows = await withLibrary((db) => db.courses.toArray());
  return rows.filter((row) => row.hidden || row.forgottenAt !== undefined);
}

/** The course with this key, whichever of its keys it is. */
export async function course(key: string): Promise<CourseRow | null> {
  return await withLibrary((db) => byKey(db, key));
}

/** Chapters in outline order, those in no outline at the end. */
export async function chaptersOf(courseKey: string): Promise<ChapterRow[]> {
  return await read(async (db) => {
    const row = await byKey(db, courseKey);
    const chapters = await chaptersUnder(db, row?.key ?? courseKey);
    const place = ({ index }: ChapterRow) => (index < 0 ? Number.POSITIVE_INFINITY : index);
    return chapters.sort((a, b) => (a.index === b.index ? 0 : place(a) - place(b)));
  });
}

/** The row that any of the course's keys leads to. */
export async function byKey(db: EpilogueDatabase, key: string): Promise<CourseRow | null> {
  return (await db.courses.where('keys').equals(key).first()) ?? null;
}
