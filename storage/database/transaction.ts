import { withLibrary } from './connection';
import type { EpilogueDatabase } from './database';

/** What a new fact needs to take its place in the order. */
export interface Stamp {
  id: string;
  device: string;
  seq: number;
}

/** Inside one writing transaction: the tables, and stamps for new facts in ascending order. */
export interface Writing {
  db: EpilogueDatabase;
  /** What `writesSoFar` would have said before this one. */
  writes: number;
  stamp(): Stamp;
  /** Takes a write that nothing in the work waits for: the transaction does, and fails with it. */
  later(write: PromiseLike<unknown>): void;
}

/**
 * Everything that writes goes through here: one transaction over all tables, facts first, then the rows folded from
 * them, so that neither is ever seen without the other. `work` must await nothing but the database.
 */
export async function write<T>(work: (writing: Writing) => Promise<T>): Promise<T> {
  return await readAndWrite(async () => {}, work);
}

/** The same, with what `ahead` reads; it is asked together with what every write must know, which saves waiting. */
export async function readAndWrite<A, T>(
  ahead: (db: EpilogueDatabase) => Promise<A>,
  work: (writing: Writing, read: A) => Promise<T>,
): Promise<T> {
  return await withLibrary((db) =>
    db.transaction('rw', db.tables, async () => {
      const [read, { device, writes }, greatest] = await Promise.all([ahead(db), told(db), greatestSeq(db)]);
      let seq = greatest;
      const stamp = () => {
        seq += 1;
        return { id: crypto.randomUUID(), device, seq };
      };
      const under: Promise<unknown>[] = [];
      const later = (write: PromiseLike<unknown>) => {
        const written = Promise.resolve(write);
        // It is waited for below, unless the work fails first: then that is what is told.
        written.catch(() => {});
        under.push(written);
      };
      const [result] = await Promise.all([
        work({ db, writes, stamp, later }, read),
        db.meta.put({ name: WRITES, value: String(writes + 1) }),
      ]);
      await Promise.all(under);
      return result;
    }),
  );
}

/** Under this name `meta` counts what was written, so that who has read can tell later whether all is as it was. */
const WRITES = 'writes';

export async function writesSoFar(db: Pick<EpilogueDatabase, 'meta'>): Promise<number> {
  return Number((await db.meta.get(WRITES))?.value ?? 0);
}

/** What `meta` says, in one request: its few rows take no longer than one of them. */
async function told(db: EpilogueDatabase): Promise<{ device: string; writes: number }> {
  const rows = new Map((await db.meta.toArray()).map(({ name, value }) => [name, value]));
  const writes = Number(rows.get(WRITES) ?? 0);
  const known = rows.get('device');
  if (known !== undefined) return { device: known, writes };
  const device = crypto.randomUUID();
  await db.meta.add({ name: 'device', value: device });
  return { device, writes };
}

async function greatestSeq(db: EpilogueDatabase): Promise<number> {
  const tables = [db.visits, db.marks, db.notes, db.tombstones];
  const last = await Promise.all(tables.map((table) => table.orderBy('seq').lastKey()));
  return Math.max(0, ...last.map((seq) => Number(seq ?? 0)));
}
