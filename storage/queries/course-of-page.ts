import { activeMarks } from '@/progress/fold/active-marks';
import { factOwners } from '@/progress/fold/fact-owner';
import type { Outline } from '@/progress/model/facts';
import type { ChapterRow, CourseRow } from '@/progress/model/rows';
import type { EpilogueDatabase } from '../database/database';
import { read } from '../database/read-transaction';
import { chaptersUnder } from '../database/stored-chapters';
import { loadMarksAndNotes } from '../recording/load-facts';
import { byKey } from './courses';
import { knownOutline } from './known-outline';

/**
 * The course to which a page belongs, and its chapter there, by what the page knows of itself: where the user said that
 * it belongs, else the course with one of these keys, else the course that lists the chapter.
 */
export async function courseOfChapter(
  courseKeys: readonly string[],
  chapterKey: string,
): Promise<{ row: CourseRow; chapter: ChapterRow | null } | null> {
  return await read(async (db) => {
    const row = await courseOfPage(db, courseKeys, chapterKey);
    if (!row) return null;
    const chapters = await chaptersUnder(db, row.key);
    const isIt = (chapter: ChapterRow) =>
      chapter.chapterKey === chapterKey || chapter.pairs?.includes(chapterKey);
    return { row, chapter: chapters.find(isIt) ?? null };
  });
}

/** The course with one of these keys: its row, if more is known than its list, and its list. */
export async function knownCourse(
  courseKeys: readonly string[],
): Promise<{ row: CourseRow | null; outline: Outline | null }> {
  const rows = await read((db) => Promise.all(courseKeys.map((key) => byKey(db, key))));
  return { row: rows.find(Boolean) ?? null, outline: await knownOutline(courseKeys) };
}

async function courseOfPage(
  db: EpilogueDatabase,
  courseKeys: readonly string[],
  chapterKey: string,
): Promise<CourseRow | null> {
  for (const key of courseKeys) {
    const moves = await db.marks.where('[courseKey+chapterKey]').equals([key, chapterKey]).toArray();
    if (!moves.some((mark) => mark.kind === 'belongs-to')) continue;
    const homes = factOwners(activeMarks((await loadMarksAndNotes(db, [key])).marks).active);
    return await byKey(db, homes.root({ courseKey: key, chapterKey }));
  }
  for (const key of courseKeys) {
    const row = await byKey(db, key);
    if (row) return row;
  }
  const pack = await db.chapters.where('chapterKeys').equals(chapterKey).first();
  return pack ? await byKey(db, pack.courseKey) : null;
}
