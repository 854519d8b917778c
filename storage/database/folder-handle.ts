import Dexie, { type Table } from 'dexie';

type FolderDatabase = Dexie & { handles: Table<{ id: 'chosen'; handle: object }, string> };

/** The handle of the folder through which devices exchange; only IndexedDB can keep one. */
export async function readFolderHandle(): Promise<object | undefined> {
  return await withFolders(async (db) => (await db.handles.get('chosen'))?.handle);
}

export async function keepFolderHandle(handle: object): Promise<void> {
  await withFolders((db) => db.handles.put({ id: 'chosen', handle }));
}

// In a database of its own: no backup, restore or rescue of the library has to do with this machine's folder.
async function withFolders<T>(work: (db: FolderDatabase) => PromiseLike<T>): Promise<T> {
  const db = new Dexie('epilogue-folder') as FolderDatabase;
  db.version(1).stores({ handles: 'id' });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
