import type { Mark, Outline, Visit } from '@/progress/facts';
import { homesOf } from '@/progress/homes';
import type { Note } from '@/progress/notes';
import { compareText, inOrder } from '@/progress/order';
import type { ChapterRow, CourseRow } from '@/progress/rows';
import { standing } from '@/progress/undo';
import { allChapters } from './chapters';
import { loadBag } from './load';
import { read } from './read';
import { visitsIn } from './visit-packs';

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
