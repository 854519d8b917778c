import { activeMarks } from '@/progress/fold/active-marks';
import { factOwners } from '@/progress/fold/fact-owner';
import { forgottenBy } from '@/progress/fold/timeline';
import type { Mark } from '@/progress/model/facts';
import { groupBy } from '@/progress/model/group-by';
import type { CourseFile, CourseHistory } from '@/transfer/course-file';
import { read } from '../database/read';
import { allChapters } from '../database/stored-chapters';
import { firstVisit } from '../database/stored-visits';
import { historyOf } from './course-history';

/** Kinds of mark that say to which course a note belongs, and whether it was forgotten. */
const ABOUT_NOTES: Mark['kind'][] = ['same-course', 'belongs-to', 'forgotten', 'restored', 'undo', 'redo'];

/** The courses on the shelves with their chapters and what was written on them, the last read first. */
export async function courseFiles(): Promise<CourseFile[]> {
  return await read(async (db) => {
    const [courses, chapters, notes, marks] = await Promise.all([
      db.courses.toArray(),
      allChapters(db),
      db.notes.toArray(),
      db.marks.where('kind').anyOf(ABOUT_NOTES).toArray(),
    ]);
    const { active } = activeMarks(marks);
    const homes = factOwners(active);
    const forgets = groupBy(
      active.filter(({ kind }) => kind === 'forgotten' || kind === 'restored'),
      (mark) => homes.sets.rootOf(mark.courseKey),
    );
    const chaptersOf = groupBy(chapters, (chapter) => chapter.courseKey);
    const notesOf = groupBy(notes, homes.root);
    const shown = courses.filter(
      (row) => !row.hidden && row.forgottenAt === undefined && row.state !== 'seen',
    );
    const place = ({ index }: { index: number }) => (index < 0 ? Number.POSITIVE_INFINITY : index);
    return shown
      .sort((a, b) => b.lastReadAt - a.lastReadAt)
      .map((row) => {
        const since = forgottenBy(forgets.get(row.key) ?? [])?.seq ?? 0;
        const own = (notesOf.get(row.key) ?? []).filter((note) => !note.deleted && note.seq > since);
        return {
          row,
          chapters: (chaptersOf.get(row.key) ?? []).sort((a, b) =>
            a.index === b.index ? 0 : place(a) - place(b),
          ),
          notes: own.sort((a, b) => a.createdAt - b.createdAt),
        };
      });
  });
}

/** The same courses with their facts, one after the other. */
export async function* courseHistories(files: readonly CourseFile[]): AsyncGenerator<CourseHistory> {
  for (const file of files) yield { ...file, ...(await historyOf(file.row.key)) };
}

/** The store in which was read first or, where nothing was read, marked first; empty when there is neither. */
export async function firstDevice(): Promise<string> {
  const [visit, mark] = await read((db) => Promise.all([firstVisit(db), db.marks.orderBy('seq').first()]));
  return (visit ?? mark)?.device ?? '';
}
