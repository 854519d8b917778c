import Dexie, { type Table } from 'dexie';
import type { WrittenFile } from '@/transfer/folder/folder-file';

type FolderDatabase = Dexie & {
  /** The one folder; a handle lies only in IndexedDB. */
  folder: Table<{ id: 1; handle: FileSystemDirectoryHandle }, number>;
  written: Table<WrittenFile, string>;
};

/** The folder that was chosen last, if any. */
export async function chosenFolder(): Promise<FileSystemDirectoryHandle | null> {
  return await withMemory(async (db) => (await db.folder.get(1))?.handle ?? null);
}

/** Keeps a folder. Of another one than before nothing is remembered yet. */
export async function keepFolder(handle: FileSystemDirectoryHandle): Promise<void> {
  const before = await chosenFolder();
  const isSame = before !== null && (await handle.isSameEntry(before));
  await withMemory((db) =>
    db.transaction('rw', db.folder, db.written, async () => {
      await db.folder.put({ id: 1, handle });
      if (!isSame) await db.written.clear();
    }),
  );
}

/** What this browser wrote last of each course into the folder. */
export async function writtenFiles(): Promise<WrittenFile[]> {
  return await withMemory((db) => db.written.toArray());
}

/** Remembers a file, in the place of those of the same course under its other keys. */
export async function rememberWritten(file: WrittenFile, keys: readonly string[]): Promise<void> {
  await withMemory((db) =>
    db.transaction('rw', db.written, async () => {
      await db.written.bulkDelete([...keys]);
      await db.written.put(file);
    }),
  );
}

/** Forgets what was written of these courses. The files stay where they are. */
export async function forgetWritten(keys: readonly string[]): Promise<void> {
  await withMemory((db) => db.written.bulkDelete([...keys]));
}

// A database of its own: no backup, import or restore of the library touches what belongs to this one browser. It is
// opened for each use, as that of the snapshots is.
async function withMemory<T>(work: (db: FolderDatabase) => PromiseLike<T>): Promise<T> {
  const db = new Dexie('epilogue-folder') as FolderDatabase;
  db.version(1).stores({ folder: 'id', written: 'key' });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
