import Dexie, { type Table } from 'dexie';

/** Why a snapshot was made. */
export type SnapshotReason = 'import' | 'migration' | 'weekly';

/** A copy of the whole library, kept beside it in a database of its own. */
export interface Snapshot {
  id: number;
  /** Milliseconds since 1970. */
  madeAt: number;
  reason: SnapshotReason;
  /** Bytes of the gzipped backup that it is. */
  size: number;
  /** Rows of courses, put away or not. */
  courses: number;
  notes: number;
  /** `libraryState` when it was made. */
  state: string;
}

type SnapshotsDatabase = Dexie & {
  snapshots: Table<Snapshot, number, Omit<Snapshot, 'id'>>;
  /** Apart, so that listing them reads none of it. */
  files: Table<{ id: number; bytes: Uint8Array<ArrayBuffer> }, number>;
};

/** As many are kept, the latest. */
export const KEPT = 3;

/** All snapshots, the latest first. */
export async function snapshots(): Promise<Snapshot[]> {
  return await withSnapshots((db) => db.snapshots.orderBy('id').reverse().toArray());
}

/** The backup that a snapshot is; `null` when it has made room for a later one. */
export async function snapshotFile(id: number): Promise<Blob | null> {
  const file = await withSnapshots((db) => db.files.get(id));
  return file ? new Blob([file.bytes], { type: 'application/gzip' }) : null;
}

/**
 * Keeps a snapshot, and with it only the last ones before. Where the latest holds the very same, that one stays
 * instead: else three imports of nothing would push out whatever there is to go back to.
 */
export async function keep(
  made: Omit<Snapshot, 'id' | 'size'>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  await withSnapshots((db) =>
    db.transaction('rw', db.snapshots, db.files, async () => {
      const latest = await db.snapshots.orderBy('id').last();
      if (latest?.state === made.state) return;
      const id = await db.snapshots.add({ ...made, size: bytes.length });
      await db.files.add({ id, bytes });
      const ids = await db.snapshots.orderBy('id').primaryKeys();
      const old = ids.slice(0, -KEPT);
      await db.snapshots.bulkDelete(old);
      await db.files.bulkDelete(old);
    }),
  );
}

// Opened for each use: it is used seldom, and an open connection would be one more to look after.
async function withSnapshots<T>(work: (db: SnapshotsDatabase) => PromiseLike<T>): Promise<T> {
  const db = new Dexie('epilogue-snapshots', { chromeTransactionDurability: 'strict' }) as SnapshotsDatabase;
  db.version(1).stores({ snapshots: '++id', files: 'id' });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
