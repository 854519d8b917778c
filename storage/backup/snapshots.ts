import Dexie, { type Table } from 'dexie';

/** Why a snapshot was made. */
export type SnapshotReason = 'import' | 'restore' | 'sync' | 'upgrade' | 'weekly';

/** A copy of the whole library, kept beside it in a database of its own. */
export interface Snapshot {
  id: number;
  /** Milliseconds since 1970. */
  madeAt: number;
  reason: SnapshotReason;
  /** Size of its gzipped backup in bytes. */
  size: number;
  /** Number of course rows, put away or not. */
  courses: number;
  notes: number;
  /** `libraryState` when the snapshot was made. */
  state: string;
}

type SnapshotsDatabase = Dexie & {
  snapshots: Table<Snapshot, number, Omit<Snapshot, 'id'>>;
  /** The files lie in a table of their own, so that listing snapshots reads none of them. */
  files: Table<{ id: number; bytes: Uint8Array<ArrayBuffer> }, number>;
};

/** How many snapshots of one library turn. */
export const KEPT = 3;

/** All snapshots, the latest first. */
export async function snapshots(): Promise<Snapshot[]> {
  return await withSnapshots((db) => db.snapshots.orderBy('id').reverse().toArray());
}

/** A snapshot's backup, or `null` if it has made room for a later one. */
export async function snapshotFile(id: number): Promise<Blob | null> {
  const file = await withSnapshots((db) => db.files.get(id));
  return file ? new Blob([file.bytes], { type: 'application/gzip' }) : null;
}

/**
 * Keeps a snapshot beside all others, and returns its id. If the latest has the same state, that one stays instead:
 * otherwise three imports of nothing would push out everything that the user could return to.
 */
export async function keep(
  made: Omit<Snapshot, 'id' | 'size'>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<number> {
  return await withSnapshots((db) =>
    db.transaction('rw', db.snapshots, db.files, async () => {
      const latest = await db.snapshots.orderBy('id').last();
      if (latest?.state === made.state) return latest.id;
      const id = await db.snapshots.add({ ...made, size: bytes.length });
      await db.files.add({ id, bytes });
      return id;
    }),
  );
}

/**
 * Drops the snapshots that have made room: of this library (`own`: the beginning of its states) all but the latest three
 * and those in `held`; of libraries that were here before it, the same, so that one that was lost is not pushed out by
 * the one that began after it.
 */
export async function dropOldSnapshots(own: string, held: ReadonlySet<number>): Promise<void> {
  await withSnapshots((db) =>
    db.transaction('rw', db.snapshots, db.files, async () => {
      const turning = (await db.snapshots.orderBy('id').toArray()).filter(({ id }) => !held.has(id));
      const isOwn = ({ state }: Snapshot) => state.startsWith(`${own} `);
      const others = turning.filter((each) => !isOwn(each));
      const old = [...turning.filter(isOwn).slice(0, -KEPT), ...others.slice(0, -KEPT)].map(({ id }) => id);
      await db.snapshots.bulkDelete(old);
      await db.files.bulkDelete(old);
    }),
  );
}

/** Puts another file in the place of a snapshot's; nothing happens if it has made room for a later one. */
export async function replaceFile(id: number, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  await withSnapshots((db) =>
    db.transaction('rw', db.snapshots, db.files, async () => {
      const changed = await db.snapshots.update(id, { size: bytes.length });
      if (changed > 0) await db.files.put({ id, bytes });
    }),
  );
}

// Opens the database for each use. It is seldom used, and an open connection would be one more to look after.
async function withSnapshots<T>(work: (db: SnapshotsDatabase) => PromiseLike<T>): Promise<T> {
  const db = new Dexie('epilogue-snapshots', { chromeTransactionDurability: 'strict' }) as SnapshotsDatabase;
  db.version(1).stores({ snapshots: '++id', files: 'id' });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
