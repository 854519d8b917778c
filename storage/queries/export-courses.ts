import { groupBy } from '@/progress/model/group-by';
import { compareChapters } from '@/progress/model/order';
import type { Register } from '@/progress/model/register';
import { isOnShelf } from '@/progress/model/rows';
import type { CourseFile, CourseHistory } from '@/transfer/course-file';
import { read } from '../database/read-transaction';
import { allChapters } from '../database/stored-chapters';
import { firstVisit } from '../database/stored-visits';
import { loadFactOwner } from '../recording/load-fact-owner';
import { keptRegisters } from '../recording/registers';
import { historyOf } from './course-history';

/** The courses on the shelves with their chapters and what was written on them, the last read first. */
export async function courseFiles(): Promise<CourseFile[]> {
  return await read(async (db) => {
    const [courses, chapters, notes, { root, isKept }] = await Promise.all([
      db.courses.toArray(),
      allChapters(db),
      db.notes.toArray(),
      loadFactOwner(db),
    ]);
    const chaptersOf = groupBy(chapters, (chapter) => chapter.courseKey);
    const notesOf = groupBy(
      notes.filter((note) => !note.deleted && isKept(note)),
      root,
    );
    return courses
      .filter(isOnShelf)
      .sort((a, b) => b.lastReadAt - a.lastReadAt)
      .map((row) => {
        return {
          row,
          chapters: (chaptersOf.get(row.key) ?? []).sort(compareChapters),
          notes: (notesOf.get(row.key) ?? []).sort((a, b) => a.createdAt - b.createdAt),
        };
      });
  });
}

/** The same courses with their facts, one after the other. */
export async function* courseHistories(files: readonly CourseFile[]): AsyncGenerator<CourseHistory> {
  for (const file of files) yield { ...file, ...(await historyOf(file.row.key)) };
}

/** What is set beside the facts, of all courses, without what was forgotten. */
export async function allRegisters(): Promise<Register[]> {
  return await read(keptRegisters);
}

/** The device that recorded the first visit or, if there is none, the first mark; empty if there is neither. */
export async function firstDevice(): Promise<string> {
  const [visit, mark] = await read((db) => Promise.all([firstVisit(db), db.marks.orderBy('seq').first()]));
  return (visit ?? mark)?.device ?? '';
}
