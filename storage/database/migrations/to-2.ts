import type { Transaction } from 'dexie';
import { shelfOf } from '@/progress/fold/fold-row';
import type { Mark } from '@/progress/model/facts';
import { groupBy } from '@/progress/model/group-by';
import { optional } from '@/progress/model/optional';
import type { ChapterRow, CourseRow } from '@/progress/model/rows';
import type { Note } from '@/progress/notes/note';
import { courseText } from '@/progress/notes/searchable-text';
import { loadFactOwner } from '../../recording/load-fact-owner';
import { LAST_REV } from '../../search/texts';

/**
 * From schema 1: rows learn on which shelf they are shown, and every course gets its searchable text. Both follow from
 * rows and notes; the upgrade does not read visits, of which there may be hundreds of thousands.
 */
export async function toSchema2(tx: Transaction): Promise<void> {
  const notes = tx.table<Note, string>('notes');
  const courses = tx.table<CourseRow, string>('courses');
  const chapters = tx.table<ChapterRow, string>('chapters');
  const { root, isKept } = await loadFactOwner({ marks: tx.table<Mark, string>('marks') });
  const kept = (await notes.toArray()).filter((note) => !note.deleted && isKept(note));
  const byRoot = groupBy(kept, root);

  const rows = await courses.toArray();
  await courses.bulkPut(rows.map((row) => ({ ...row, ...optional({ shelf: shelfOf(row) }) })));
  for (const [i, row] of rows.entries()) {
    const own = await chapters.where('courseKey').equals(row.key).toArray();
    const text = courseText(row, own, byRoot.get(row.key) ?? []);
    if (text) await tx.table('texts').put({ ...text, rev: i + 1 });
  }
  await tx.table('meta').put({ name: LAST_REV, value: String(rows.length) });
}
