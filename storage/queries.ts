import type { Mark, Outline, Visit } from '@/progress/facts';
import { homesOf } from '@/progress/homes';
import type { Note } from '@/progress/notes';
import { inOrder } from '@/progress/order';
import type { ChapterRow, CourseRow } from '@/progress/rows';
import { standing } from '@/progress/undo';
import type { EpilogueDatabase } from './database';
import { loadBag } from './load';
import { withLibrary } from './session';
import { read } from './transaction';

/** All courses but those that are none and those forgotten, the last read first. */
export async function courses(): Promise<CourseRow[]> {
  const rows = await withLibrary((db) => db.courses.toArray());
  const shown = rows.filter((row) => !row.hidden && row.forgottenAt === undefined);
  return shown.sort((a, b) => b.lastReadAt - a.lastReadAt);
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
    const chapters = await db.chapters
      .where('courseKey')
      .equals(row?.key ?? courseKey)
      .toArray();
    const place = ({ index }: ChapterRow) => (index < 0 ? Number.POSITIVE_INFINITY : index);
    return chapters.sort((a, b) => (a.index === b.index ? 0 : place(a) - place(b)));
  });
}

/** The facts a course is folded from, in their order; marks taken back and the undos of them included. */
export async function historyOf(courseKey: string): Promise<{ visits: Visit[]; marks: Mark[] }> {
  return await read(async (db) => {
    const bag = await loadBag(db, [courseKey]);
    const homes = homesOf(standing(bag.marks).active);
    const root = homes.sets.rootOf(courseKey);
    return {
      visits: inOrder(bag.visits.filter((visit) => homes.root(visit) === root)),
      marks: inOrder(bag.marks.filter((mark) => homes.ofMark(mark).includes(root))),
    };
  });
}

/**
 * The course that a page belongs to and its chapter there, by what the page knows of itself: where the user said it
 * belongs, else the course with one of these keys, else the course that has the chapter.
 */
export async function courseOfChapter(
  courseKeys: readonly string[],
  chapterKey: string,
): Promise<{ row: CourseRow; chapter: ChapterRow | null } | null> {
  return await read(async (db) => {
    const row = await courseOfPage(db, courseKeys, chapterKey);
    if (!row) return null;
    const chapters = await db.chapters.where('courseKey').equals(row.key).toArray();
    const isIt = (chapter: ChapterRow) =>
      chapter.chapterKey === chapterKey || chapter.pairs?.includes(chapterKey);
    return { row, chapter: chapters.find(isIt) ?? null };
  });
}

/** Everything, for export and backup. */
export async function wholeLibrary(): Promise<{
  visits: Visit[];
  marks: Mark[];
  outlines: Outline[];
  notes: Note[];
  courses: CourseRow[];
  chapters: ChapterRow[];
}> {
  return await read(async (db) => {
    const [visits, marks, outlines, notes, courses, chapters] = await Promise.all([
      db.visits.toArray(),
      db.marks.toArray(),
      db.outlines.toArray(),
      db.notes.toArray(),
      db.courses.toArray(),
      db.chapters.toArray(),
    ]);
    return { visits, marks, outlines, notes, courses, chapters };
  });
}

async function courseOfPage(
  db: EpilogueDatabase,
  courseKeys: readonly string[],
  chapterKey: string,
): Promise<CourseRow | null> {
  for (const key of courseKeys) {
    const moves = await db.marks.where('[courseKey+chapterKey]').equals([key, chapterKey]).toArray();
    if (!moves.some((mark) => mark.kind === 'belongs-to')) continue;
    const homes = homesOf(standing((await loadBag(db, [key])).marks).active);
    return await byKey(db, homes.root({ courseKey: key, chapterKey }));
  }
  for (const key of courseKeys) {
    const row = await byKey(db, key);
    if (row) return row;
  }
  const chapter = await db.chapters.where('chapterKey').equals(chapterKey).first();
  return chapter ? await byKey(db, chapter.courseKey) : null;
}

async function byKey(db: EpilogueDatabase, key: string): Promise<CourseRow | null> {
  return (await db.courses.where('keys').equals(key).first()) ?? null;
}
