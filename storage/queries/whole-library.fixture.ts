import type { Mark, Outline, Visit } from '@/progress/model/facts';
import { groupBy } from '@/progress/model/group-by';
import { compareText } from '@/progress/model/order';
import type { ChapterRow, CourseRow } from '@/progress/model/rows';
import type { Note } from '@/progress/notes/note';
import type { EpilogueDatabase } from '../database/database';
import { read } from '../database/read-transaction';
import { allChapters } from '../database/stored-chapters';
import { packsOf } from '../database/stored-visits';
import { packed, visitsIn } from '../database/visit-packs';

/** All rows of the store, with visits and chapters out of their packs. */
export interface WholeLibrary {
  visits: Visit[];
  marks: Mark[];
  outlines: Outline[];
  notes: Note[];
  courses: CourseRow[];
  chapters: ChapterRow[];
}

/** Reads the whole store. For tests. */
export async function wholeLibrary(): Promise<WholeLibrary> {
  return await read(async (db) => {
    const [packs, marks, outlines, notes, courses, chapters] = await Promise.all([
      db.visits.toArray(),
      db.marks.toArray(),
      db.outlines.toArray(),
      db.notes.toArray(),
      db.courses.toArray(),
      allChapters(db),
    ]);
    const visits = visitsIn(packs).sort((a, b) => compareText(a.id, b.id));
    return {
      visits,
      marks,
      outlines,
      notes,
      courses,
      chapters: chapters.sort((a, b) => compareText(a.key, b.key)),
    };
  });
}

/** Puts visits of any courses, which are not in the store, under another course. For tests. */
export async function putVisits(db: EpilogueDatabase, visits: readonly Visit[]): Promise<void> {
  for (const [courseKey, own] of groupBy(visits, (visit) => visit.courseKey))
    await db.visits.bulkPut(packed(await packsOf(db, courseKey), own));
}
