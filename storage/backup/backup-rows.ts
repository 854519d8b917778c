import type { Table } from 'dexie';
import type { Batch } from '@/transfer/backup/format';
import { withLibrary } from '../database/connection';
import type { EpilogueDatabase } from '../database/database';
import { visitCount } from '../database/stored-visits';
import type { UnknownRow } from '../database/sync-rows';
import { visitsIn } from '../database/visit-packs';
import { readSettings } from '../preferences/settings';
import { readTaughtRules } from '../preferences/taught-rules';

/** Rows read at once, by kind, so that each batch has about as many bytes: a few milliseconds of a page's work. */
const BATCH = { small: 400, pack: 16, large: 10 };

/** How to read the library: through `withLibrary` or, before an upgrade, past it. */
export type Source = <T>(work: (db: EpilogueDatabase) => PromiseLike<T>) => Promise<T>;

/**
 * Everything that a backup holds, batch by batch. Others may write meanwhile: visits and marks that came after the
 * beginning are left out, so that no mark is there without what came before it. Notes are taken as they are, because an
 * edited note has a new seq and must not be missing.
 */
export async function* backupRows(from: Source = withLibrary): AsyncGenerator<Batch> {
  yield { section: 'settings', rows: [{ ...(await readSettings()), taught: await readTaughtRules() }] };
  const head = await from(async (db) => await latestSeq(db));
  const isKnown = ({ seq }: { seq: number }) => seq <= head;
  for await (const rows of batches(from, (db) => db.tombstones)) yield { section: 'tombstones', rows };
  yield* unknownRows(from, 'tombstones');
  for await (const rows of batches(from, (db) => db.notes)) yield { section: 'notes', rows };
  yield* unknownRows(from, 'notes');
  for await (const rows of batches(from, (db) => db.registers)) yield { section: 'registers', rows };
  yield* unknownRows(from, 'registers');
  for await (const rows of batches(from, (db) => db.marks))
    yield { section: 'marks', rows: rows.filter(isKnown) };
  yield* unknownRows(from, 'marks');
  for await (const rows of batches(from, (db) => db.outlines, BATCH.large))
    yield { section: 'outlines', rows };
  yield* unknownRows(from, 'outlines');
  for await (const rows of batches(from, (db) => db.visits, BATCH.pack))
    yield { section: 'visits', rows: visitsIn(rows).filter(isKnown) };
  yield* unknownRows(from, 'visits');
}

/** What a later version wrote stands among the rows of its section, as it came. */
async function* unknownRows(from: Source, section: UnknownRow['section']): AsyncGenerator<Batch> {
  const rows = await from(async (db) => {
    // A library that is about to be upgraded may not have the table.
    if (!db.tables.some(({ name }) => name === 'unknown')) return [];
    return await db.unknown.where('key').startsWith(`${section} `).toArray();
  });
  if (rows.length > 0) yield { section, rows: rows.map(({ row }) => row) } as unknown as Batch;
}

/** How many rows a backup has, for a progress bar. */
export async function backupSize(from: Source = withLibrary): Promise<number> {
  const counts = await from((db) => {
    const tables: { count(): PromiseLike<number> }[] = [
      db.tombstones,
      db.notes,
      db.registers,
      db.marks,
      db.outlines,
    ];
    return Promise.all([visitCount(db), ...tables.map((table) => table.count())]);
  });
  return counts.reduce((sum, count) => sum + count, 1);
}

/**
 * Reads ahead: two batches are on their way while the caller writes one. Each is asked for as soon as the one before
 * has come, because only that one says where the next begins.
 */
async function* batches<T>(
  source: Source,
  table: (db: EpilogueDatabase) => Table<T, string>,
  size = BATCH.small,
): AsyncGenerator<T[]> {
  const read = async (after: string | null) =>
    await source(async (db) => {
      const from = table(db);
      const rest = after === null ? from.orderBy(':id') : from.where(':id').above(after);
      const rows = await rest.limit(size).toArray();
      const last = rows.at(-1) as Record<string, unknown> | undefined;
      return {
        rows,
        last: last && rows.length === size ? String(last[String(from.schema.primKey.keyPath)]) : null,
      };
    });
  type Found = Awaited<ReturnType<typeof read>>;
  const following = (before: Promise<Found | null>) => {
    const found = before.then((batch) => (batch && batch.last !== null ? read(batch.last) : null));
    // A caller that stops in between has no use for this batch, nor for its failure.
    found.catch(() => {});
    return found;
  };
  let first: Promise<Found | null> = read(null);
  let second = following(first);
  for (let batch = await first; batch; batch = await first) {
    [first, second] = [second, following(second)];
    yield batch.rows;
  }
}

async function latestSeq(db: EpilogueDatabase): Promise<number> {
  const last = await Promise.all([db.visits, db.marks].map((table) => table.orderBy('seq').lastKey()));
  return Math.max(0, ...last.map((seq) => Number(seq ?? 0)));
}
