import type { Table } from 'dexie';
import type { Batch } from '@/transfer/backup/format';
import type { EpilogueDatabase } from './database';
import { withLibrary } from './session';
import { readSettings } from './settings';

/** Rows read at once: about half a megabyte of visits. */
const BATCH = 1000;

type Named = 'tombstones' | 'outlines' | 'visits' | 'marks' | 'notes';

/** How the library is read: as everywhere or, where it is not yet to be brought up to date, past that. */
export type Source = <T>(work: (db: EpilogueDatabase) => PromiseLike<T>) => Promise<T>;

/**
 * Everything that a backup holds, batch by batch. The library may be written to meanwhile: visits and marks that
 * came after the beginning are left out, so that no mark is there without what came before it. Notes are taken as
 * they are: an edited one has a new seq, and must not be missing.
 */
export async function* backupRows(from: Source = withLibrary): AsyncGenerator<Batch> {
  yield { section: 'settings', rows: [{ ...(await readSettings()) }] };
  const head = await from(async (db) => await latestSeq(db));
  const isKnown = ({ seq }: { seq: number }) => seq <= head;
  for await (const rows of batches(from, (db) => db.tombstones)) yield { section: 'tombstones', rows };
  for await (const rows of batches(from, (db) => db.outlines)) yield { section: 'outlines', rows };
  for await (const rows of batches(from, (db) => db.visits))
    yield { section: 'visits', rows: rows.filter(isKnown) };
  for await (const rows of batches(from, (db) => db.marks))
    yield { section: 'marks', rows: rows.filter(isKnown) };
  for await (const rows of batches(from, (db) => db.notes)) yield { section: 'notes', rows };
}

/** How many rows there are to write, for whoever shows how far it is. */
export async function backupSize(): Promise<number> {
  const names: Named[] = ['tombstones', 'outlines', 'visits', 'marks', 'notes'];
  const counts = await withLibrary((db) => Promise.all(names.map((name) => db.table(name).count())));
  return counts.reduce((sum, count) => sum + count, 1);
}

async function* batches<T>(
  source: Source,
  table: (db: EpilogueDatabase) => Table<T, string>,
): AsyncGenerator<T[]> {
  let last = '';
  for (let isFirst = true; ; isFirst = false) {
    const { rows, key } = await source(async (db) => {
      const from = table(db);
      const after = isFirst ? from.orderBy(':id') : from.where(':id').above(last);
      const found = await after.limit(BATCH).toArray();
      return { rows: found, key: from.schema.primKey.keyPath };
    });
    if (rows.length === 0) return;
    yield rows;
    if (rows.length < BATCH) return;
    last = String((rows.at(-1) as Record<string, unknown>)[String(key)]);
  }
}

async function latestSeq(db: EpilogueDatabase): Promise<number> {
  const last = await Promise.all([db.visits, db.marks].map((table) => table.orderBy('seq').lastKey()));
  return Math.max(0, ...last.map((seq) => Number(seq ?? 0)));
}
