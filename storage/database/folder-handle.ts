import { withFolders } from './folder-database';

/** The handle of the folder through which devices exchange; only IndexedDB can keep one. */
export async function readFolderHandle(): Promise<object | undefined> {
  return await withFolders(async (db) => (await db.handles.get('devices'))?.handle);
}

export async function keepFolderHandle(handle: object): Promise<void> {
  await withFolders((db) => db.handles.put({ id: 'devices', handle }));
}
