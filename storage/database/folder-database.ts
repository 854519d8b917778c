import Dexie, { type Table } from 'dexie';
import type { WrittenFile } from '@/transfer/folder/folder-file';

/** What belongs to this one browser's folders. */
export type FolderDatabase = Dexie & {
  /** The folders that were chosen, each for its use: to write courses into, and for devices to meet in. */
  handles: Table<{ id: 'courses' | 'devices'; handle: object }, string>;
  /** What was written last of each course. */
  written: Table<WrittenFile, string>;
};

/**
 * Opens the database for one use, as that of the snapshots is. It is one of its own: no backup, import, restore or
 * rescue of the library touches what belongs to this one browser; and it is one for both folders, because two schemas
 * under one name would take each other's tables away.
 */
export async function withFolders<T>(work: (db: FolderDatabase) => PromiseLike<T>): Promise<T> {
  const db = new Dexie('epilogue-folder') as FolderDatabase;
  db.version(1).stores({ handles: 'id', written: 'key' });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
