import type { Folded } from '@/progress/fold/fold-course';
import { type Facts, foldLibrary } from '@/progress/fold/fold-library';
import { groupBy } from '@/progress/model/group-by';
import { courseText } from '@/progress/notes/searchable-text';
import { chapterPacks } from '@/storage/database/chapter-packs';
import { closeLibrary, withLibrary } from '@/storage/database/connection';
import { packed } from '@/storage/database/visit-packs';
import { LAST_REV } from '@/storage/search/texts';
import { type LibrarySize, makeLibrary } from '@/tests/sample-library/library';

/** Rows per transaction. */
const BATCH = 1000;

/** Fills the empty library of this profile. Returns the milliseconds for making, folding and writing it. */
export async function fill(size: LibrarySize) {
  const start = performance.now();
  const facts = makeLibrary('bench', size, Date.now());
  const made = performance.now();
  const { courses } = foldLibrary(facts);
  const folded = performance.now();
  await putLibrary(facts, courses);
  const written = performance.now();
  return { made: made - start, folded: folded - made, written: written - folded };
}

/** Puts facts and their rows into the empty library of this profile, and closes it. */
export async function putLibrary(facts: Facts, courses: readonly Folded[]): Promise<void> {
  await withLibrary(async (opened) => {
    const db = opened.backendDB();
    const byCourse = groupBy(facts.visits, (visit) => visit.courseKey);
    await put(
      db,
      'visits',
      [...byCourse.values()].flatMap((visits) => packed([], visits)),
    );
    await put(db, 'marks', facts.marks);
    await put(db, 'outlines', facts.outlines);
    await put(db, 'notes', facts.notes);
    const rows = courses.map(({ row }) => row);
    await put(db, 'courses', rows);
    const chapters = chapterPacks(courses.flatMap((course) => course.chapters));
    await put(db, 'chapters', chapters);
    const texts = courses.flatMap((each) => courseText(each.row, each.chapters, each.notes) ?? []);
    const numbered = texts.map((text, i) => ({ ...text, rev: i + 1 }));
    await put(db, 'texts', numbered);
    await put(db, 'meta', [{ name: LAST_REV, value: String(texts.length) }]);
  });
  closeLibrary();
}

/**
 * Puts rows past Dexie: nobody needs to wait for each of so many rows, nor for the disk. The next rows are sent while
 * some are written.
 */
async function put(db: IDBDatabase, table: string, rows: readonly unknown[]): Promise<void> {
  let before: Promise<unknown> = Promise.resolve();
  for (let from = 0; from < rows.length; from += BATCH) {
    const writing = db.transaction(table, 'readwrite', { durability: 'relaxed' });
    const store = writing.objectStore(table);
    for (const row of rows.slice(from, from + BATCH)) store.add(row);
    const written = new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onabort = () => reject(writing.error);
    });
    await before;
    before = written;
  }
  await before;
}
