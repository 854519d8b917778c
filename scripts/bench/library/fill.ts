import type { Table } from 'dexie';
import { foldLibrary } from '@/progress/library';
import { closeLibrary, withLibrary } from '@/storage/session';
import { type LibrarySize, makeLibrary } from '@/tests/library/library';

/** Rows per transaction. */
const BATCH = 5000;

/** Fills the empty library of this profile; milliseconds for making, folding and writing it. */
export async function fill(size: LibrarySize) {
  const start = performance.now();
  const facts = makeLibrary('bench', size, Date.now());
  const made = performance.now();
  const { courses } = foldLibrary(facts);
  const folded = performance.now();
  await withLibrary(async (db) => {
    await put(db.visits, facts.visits);
    await put(db.marks, facts.marks);
    await put(db.outlines, facts.outlines);
    await put(db.notes, facts.notes);
    await put(
      db.courses,
      courses.map(({ row }) => row),
    );
    await put(
      db.chapters,
      courses.flatMap(({ chapters }) => chapters),
    );
  });
  closeLibrary();
  const written = performance.now();
  return { made: made - start, folded: folded - made, written: written - folded };
}

async function put<T>(table: Table<T, string>, rows: readonly T[]): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) await table.bulkAdd(rows.slice(from, from + BATCH));
}
