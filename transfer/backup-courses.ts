import { activeMarks } from '@/progress/fold/active-marks';
import { factOwners } from '@/progress/fold/fact-owner';
import { foldLibrary } from '@/progress/fold/fold-library';
import { mergeMarks, mergeVisits, unique } from '@/progress/fold/merge-facts';
import { groupBy } from '@/progress/model/group-by';
import { compareChapters, inOrder } from '@/progress/model/order';
import { isOnShelf } from '@/progress/model/rows';
import type { Backup } from './backup/format';
import type { CourseHistory } from './course-file';

/**
 * The courses on the shelves of a backup with all that belongs to them, the last read first: what the library would
 * export after it took the backup in. It needs no database.
 */
export function backupCourses(backup: Backup): CourseHistory[] {
  const visits = unique(backup.visits, mergeVisits);
  const marks = unique(backup.marks, mergeMarks);
  const owners = factOwners(activeMarks(marks).active);
  const visitsOf = groupBy(visits, owners.root);
  const placed = marks.flatMap((mark) => owners.ofMark(mark).map((root) => ({ root, mark })));
  const marksOf = groupBy(placed, ({ root }) => root);
  return foldLibrary(backup)
    .courses.filter(({ row }) => isOnShelf(row))
    .map(({ row, chapters, notes }) => ({
      row,
      chapters: chapters.toSorted(compareChapters),
      notes: notes.toSorted((a, b) => a.createdAt - b.createdAt),
      visits: inOrder(visitsOf.get(row.key) ?? []),
      marks: inOrder((marksOf.get(row.key) ?? []).map(({ mark }) => mark)),
    }))
    .sort((a, b) => b.row.lastReadAt - a.row.lastReadAt);
}
