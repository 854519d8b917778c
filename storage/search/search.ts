import Dexie from 'dexie';
import { withLibrary } from '../database/connection';
import { watchQuery } from '../database/live-query';
import { read } from '../database/read-transaction';
import type { TextRow } from '../database/text-row';
import { type Hit, hitsOf } from './hits';
import { inSlices } from './in-slices';
import { SearchIndex } from './search-index';

export type { Piece } from './highlight';
export type { Hit } from './hits';

/** A search over the whole library that stays fresh until it is closed. */
export interface Search {
  /** Hits in titles, chapters and notes. The first call waits for the texts. Empty for an empty query. */
  search(query: string): Promise<Hit[]>;
  close(): void;
}

/** Rows read at a time: a few milliseconds. */
const BATCH = 25;

/**
 * Begins to read and index the library in slices of a few milliseconds, and follows every change from then on. Only the
 * library page loads this file, and only when somebody is about to search.
 * @param changed called after the index took in a change that came later
 */
export function openSearch(
  changed: () => void = () => {},
  failed: (problem: unknown) => void = () => {},
): Search {
  const index = new SearchIndex();
  const ending = new AbortController();
  let seen = 0;
  let working: Promise<unknown> = Promise.resolve();
  let answering: Promise<unknown> = Promise.resolve();
  let queue: Promise<unknown> = Promise.resolve();

  const first = takeIn().then(() => {});
  queue = first.catch(() => {});
  // The watch reads only numbers and keys; what they stand for is read when they change.
  let stop = () => {};
  void first.then(() => {
    if (ending.signal.aborted) return;
    stop = watchQuery(watched, follow, failed);
  }, failed);

  function follow(): void {
    queue = queue
      .then(async () => {
        if (!ending.signal.aborted && (await takeIn())) changed();
      })
      .catch(failed);
  }

  /** Somebody who waits for an answer comes before indexing, which only makes the next answer quicker. */
  function startWork(): void {
    working = working.then(() => inSlices(index.work(), ending.signal, () => answering)).catch(failed);
  }

  /** Takes in what changed since the last time, by the index `rev`. Returns whether anything did. */
  async function takeIn(): Promise<boolean> {
    const before = seen;
    if (index.size > 0 && (await nothingNew())) return false;
    for (let full = true; full && !ending.signal.aborted; ) {
      const rows = await withLibrary((db) => db.texts.where('rev').above(seen).limit(BATCH).toArray());
      await inSlices(putting(rows), ending.signal);
      seen = rows.at(-1)?.rev ?? seen;
      full = rows.length === BATCH;
    }
    const keys = new Set(await withLibrary((db) => db.texts.toCollection().primaryKeys()));
    const gone = index.keys().filter((key) => !keys.has(key));
    for (const key of gone) index.remove(key);
    startWork();
    return seen !== before || gone.length > 0;
  }

  /** A row that is put gets a greater number; after a mere deletion there are fewer rows. */
  async function nothingNew(): Promise<boolean> {
    const [last, count] = await read((db) =>
      Promise.all([db.texts.orderBy('rev').lastKey(), db.texts.count()]),
    );
    return Number(last ?? 0) <= seen && count === index.size;
  }

  function* putting(rows: readonly TextRow[]): Generator<null> {
    for (const row of rows) {
      index.put(row);
      yield null;
    }
  }

  return {
    async search(query) {
      await first;
      // The search also finds what was written a moment ago.
      const found = queue.then(takeIn).then(() => inSlices(hitsOf(index, query)));
      queue = found.catch(() => {});
      answering = queue;
      return await byRecency((await found) ?? []);
    },
    close() {
      ending.abort();
      stop();
    },
  };
}

async function watched(): Promise<unknown> {
  return await withLibrary((db) =>
    Dexie.Promise.all([db.texts.orderBy('rev').lastKey(), db.texts.toCollection().primaryKeys()]),
  );
}

/** Orders hits of one kind that match equally well: the last read or written first. */
async function byRecency(hits: readonly Hit[]): Promise<Hit[]> {
  // A note counts by its own time.
  const keys = [...new Set(hits.filter((hit) => !hit.updatedAt).map((hit) => hit.courseKey))];
  const rows = await withLibrary((db) => db.courses.bulkGet(keys));
  const lastRead = new Map(rows.flatMap((row) => (row ? [[row.key, row.lastReadAt] as const] : [])));
  const tier = ({ kind }: Hit) => (kind === 'course' ? 0 : kind === 'chapter' ? 1 : 2);
  const when = (hit: Hit) => hit.updatedAt || (lastRead.get(hit.courseKey) ?? 0);
  return hits
    .map((hit, i) => ({ hit, i }))
    .sort(
      (a, b) =>
        tier(a.hit) - tier(b.hit) || b.hit.score - a.hit.score || when(b.hit) - when(a.hit) || a.i - b.i,
    )
    .map(({ hit }) => hit);
}
