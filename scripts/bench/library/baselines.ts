import MiniSearch from 'minisearch';
import { withLibrary } from '@/storage/database/connection';
import { gzip } from '@/transfer/backup/gzip';
import { timed } from './measures';

// What no code of ours can be quicker than: the same rows, read and written past Dexie and without a thought.

const settled = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const committed = (transaction: IDBTransaction) =>
  new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });

type Opened = <T>(work: (db: IDBDatabase) => Promise<T>) => Promise<T>;
const opened: Opened = (work) => withLibrary((db) => work(db.backendDB()));

/** All rows of one course: what its page asks for, and what a report is folded from. */
function rowsOf(transaction: IDBTransaction, courseKey: string) {
  const under = (table: string) =>
    settled<unknown[]>(transaction.objectStore(table).index('courseKey').getAll(courseKey));
  const one = (table: string) => settled<unknown>(transaction.objectStore(table).get(courseKey));
  return Promise.all([
    one('courses'),
    one('outlines'),
    one('texts'),
    under('visits'),
    under('marks'),
    under('notes'),
    under('chapters'),
  ]);
}

/** One strict transaction that gets the rows of a course and puts as many as a report does: one of a kind. */
export function bareRecordOf(keys: readonly string[], times: number): Promise<number[]> {
  return opened((db) =>
    timed(times, async (time) => {
      const writing = db.transaction([...db.objectStoreNames], 'readwrite', { durability: 'strict' });
      const [course, outline, text, visits, , , chapters] = await rowsOf(
        writing,
        keys[Math.floor(time / 3) % keys.length] ?? '',
      );
      const rows = {
        courses: course,
        outlines: outline,
        texts: text,
        visits: visits.at(-1),
        chapters: chapters[0],
      };
      for (const [table, row] of Object.entries(rows)) if (row) writing.objectStore(table).put(row);
      await committed(writing);
    }),
  );
}

/** The rows of one course, read. */
export function barePageOf(keys: readonly string[], times: number): Promise<number[]> {
  return opened((db) =>
    timed(times, (time) => rowsOf(db.transaction([...db.objectStoreNames]), keys[time % keys.length] ?? '')),
  );
}

/** Fifty rows of courses, read. */
export function bareListOf(_keys: readonly string[], times: number): Promise<number[]> {
  return opened((db) =>
    timed(times, () => settled(db.transaction('courses').objectStore('courses').getAll(null, 50))),
  );
}

/** Milliseconds that reading all facts takes once. */
export async function bareFactsOf(): Promise<number> {
  const [taken = 0] = await opened((db) => timed(1, () => factsIn(db)));
  return taken;
}

async function factsIn(db: IDBDatabase): Promise<unknown[][]> {
  const reading = db.transaction(['visits', 'marks', 'outlines', 'notes']);
  return await Promise.all(
    [...reading.objectStoreNames].map((table) => settled<unknown[]>(reading.objectStore(table).getAll())),
  );
}

/** Milliseconds that reading all facts, making JSON of each row and compressing the bytes take. */
export async function bareWriteOf(): Promise<number> {
  const start = performance.now();
  const tables = await opened(factsIn);
  async function* lines() {
    for (const rows of tables)
      for (const row of rows) yield new TextEncoder().encode(`${JSON.stringify(row)}\n`);
  }
  let bytes = 0;
  for await (const piece of gzip(lines())) bytes += piece.length;
  if (bytes === 0) throw new Error('nothing was written');
  return performance.now() - start;
}

let index: MiniSearch | null = null;

/** Milliseconds that MiniSearch's own search takes over the texts of all courses; indexes them at the first call. */
export async function bareSearchOf(query: string): Promise<number> {
  if (!index) {
    index = new MiniSearch({ idField: 'key', fields: ['text'] });
    const rows = await withLibrary((db) => db.texts.toArray());
    const texts = rows.map(({ key, title, chapters, notes }) => ({
      key,
      text: [title, ...chapters.map((each) => each.title), ...notes.map(({ body }) => body)].join('\n'),
    }));
    index.addAll(texts);
  }
  const start = performance.now();
  index.search(query, { prefix: true, combineWith: 'AND' });
  return performance.now() - start;
}
