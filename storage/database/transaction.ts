import { withLibrary } from './connection';
import type { EpilogueDatabase } from './database';
import { incarnation } from './incarnation';
import { SYNC } from './sync-identity';
import type { FactTable } from './sync-rows';

/** What a new fact needs to take its place in the order. */
export interface Stamp {
  id: string;
  device: string;
  seq: number;
}

/** Inside one writing transaction: the tables, and stamps for new facts in ascending order. */
export interface Writing {
  db: EpilogueDatabase;
  /** What `writesSoFar` would have returned before this transaction. */
  writes: number;
  stamp(): Stamp;
  /** Takes a write that nothing in the work waits for. The transaction waits for it at its end, and fails with it. */
  later(write: PromiseLike<unknown>): void;
  /**
   * Notes that the person's own doing changed these facts, so that the next segment holds them. Does nothing while sync
   * is off.
   */
  dirty(table: FactTable, ids: readonly string[]): void;
}

/**
 * Writes in one transaction over all tables: facts first, then the rows folded from them, so that nobody ever sees one
 * without the other. Every write goes through here. `work` must await nothing but the database.
 */
export async function write<T>(work: (writing: Writing) => Promise<T>): Promise<T> {
  return await readAndWrite(async () => {}, work);
}

/**
 * Like `write`, with what `ahead` reads. It reads together with what every write must know, which saves a turn to the
 * database.
 */
export async function readAndWrite<A, T>(
  ahead: (db: EpilogueDatabase) => Promise<A>,
  work: (writing: Writing, read: A) => Promise<T>,
): Promise<T> {
  const device = await incarnation();
  return await withLibrary((db) =>
    db.transaction('rw', db.tables, async () => {
      const [read, { writes, ...meta }, greatest] = await Promise.all([
        ahead(db),
        readMeta(db),
        greatestSeq(db),
      ]);
      let seq = Math.max(meta.seq, greatest);
      // What this transaction deletes keeps its number: the next fact comes after it.
      const counts = [
        { name: WRITES, value: String(writes + 1) },
        { name: SEQ, value: String(seq) },
      ];
      const stamp = () => {
        seq += 1;
        return { id: crypto.randomUUID(), device, seq };
      };
      const under: Promise<unknown>[] = [];
      const later = (write: PromiseLike<unknown>) => {
        const written = Promise.resolve(write);
        // The transaction waits for the write below, unless the work fails first: then it reports that failure.
        written.catch(() => {});
        under.push(written);
      };
      const dirty = (table: FactTable, ids: readonly string[]) => {
        if (!meta.isSynced || ids.length === 0) return;
        const rows = ids.map((id) => ({ key: `${table} ${id}`, table, id, generation: writes + 1 }));
        later(db.dirty.bulkPut(rows));
      };
      const writing = { db, writes, stamp, later, dirty };
      const [result] = await Promise.all([work(writing, read), db.meta.bulkPut(counts)]);
      await Promise.all(under);
      return result;
    }),
  );
}

/**
 * `meta` counts writing transactions under this name, so that a reader can tell later whether anybody wrote meanwhile.
 */
const WRITES = 'writes';

export async function writesSoFar(db: Pick<EpilogueDatabase, 'meta'>): Promise<number> {
  return Number((await db.meta.get(WRITES))?.value ?? 0);
}

/** `meta` keeps the greatest seq ever given or seen here under this name. */
const SEQ = 'seq';

/** Reads `meta` in one request: its few rows take no longer than one. */
async function readMeta(db: EpilogueDatabase): Promise<{ writes: number; seq: number; isSynced: boolean }> {
  const rows = new Map((await db.meta.toArray()).map(({ name, value }) => [name, value]));
  if (!rows.has('device')) await db.meta.add({ name: 'device', value: crypto.randomUUID() });
  const count = (name: string) => Number(rows.get(name) ?? 0);
  return { writes: count(WRITES), seq: count(SEQ), isSynced: rows.has(SYNC) };
}

/** The greatest seq in the store, 0 in an empty one. */
export async function greatestSeq(db: EpilogueDatabase): Promise<number> {
  const tables = [db.visits, db.marks, db.notes, db.registers, db.tombstones];
  const last = await Promise.all(tables.map((table) => table.orderBy('seq').lastKey()));
  return Math.max(0, ...last.map((seq) => Number(seq ?? 0)));
}
