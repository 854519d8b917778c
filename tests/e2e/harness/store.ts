import type { ChapterPack } from '@/storage/database/chapter-packs';
import { type VisitPack, visitsIn } from '@/storage/database/visit-packs';
import type { WholeLibrary } from '@/storage/queries/whole-library.fixture';

/** As it lies there: visits and chapters in packs. */
type Tables = Omit<WholeLibrary, 'visits' | 'chapters'> & { visits: VisitPack[]; chapters: ChapterPack[] };

/** A page of either driver. */
interface Evaluates {
  evaluate(code: () => Promise<Tables>): Promise<Tables>;
}

/** Everything in the database, read past the product's own queries. Empty tables when there is no database yet. */
export async function readStore(page: Evaluates): Promise<WholeLibrary> {
  const { visits, chapters, ...rest } = await page.evaluate(async () => {
    const tables = ['visits', 'marks', 'outlines', 'notes', 'courses', 'chapters'] as const;
    const empty = Object.fromEntries(tables.map((table) => [table, []])) as unknown as Tables;
    // Opening a database that is not there would create it, in a version that nobody wants.
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'epilogue')) return empty;
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('epilogue'));
    try {
      const present = tables.filter((table) => database.objectStoreNames.contains(table));
      if (present.length === 0) return empty;
      const transaction = database.transaction(present);
      const rows = await Promise.all(present.map((table) => done(transaction.objectStore(table).getAll())));
      return { ...empty, ...Object.fromEntries(present.map((table, at) => [table, rows[at]])) };
    } finally {
      database.close();
    }
  });
  return { ...rest, visits: visitsIn(visits), chapters: chapters.flatMap((pack) => pack.chapters) };
}
