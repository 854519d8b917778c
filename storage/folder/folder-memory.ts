import type { WrittenFile } from '@/transfer/folder/folder-file';
import { withFolders } from '../database/folder-database';

/** The folder that was chosen last, if any. */
export async function chosenFolder(): Promise<FileSystemDirectoryHandle | null> {
  const known = await withFolders((db) => db.handles.get('courses'));
  return known ? (known.handle as FileSystemDirectoryHandle) : null;
}

/** Keeps a folder. Of another one than before nothing is remembered yet. */
export async function keepFolder(handle: FileSystemDirectoryHandle): Promise<void> {
  const before = await chosenFolder();
  const isSame = before !== null && (await handle.isSameEntry(before));
  await withFolders((db) =>
    db.transaction('rw', db.handles, db.written, async () => {
      await db.handles.put({ id: 'courses', handle });
      if (!isSame) await db.written.clear();
    }),
  );
}

/** What this browser wrote last of each course into the folder. */
export async function writtenFiles(): Promise<WrittenFile[]> {
  return await withFolders((db) => db.written.toArray());
}

/** Remembers a file, in the place of those of the same course under its other keys. */
export async function rememberWritten(file: WrittenFile, keys: readonly string[]): Promise<void> {
  await withFolders((db) =>
    db.transaction('rw', db.written, async () => {
      await db.written.bulkDelete([...keys]);
      await db.written.put(file);
    }),
  );
}

/** Forgets what was written of these courses. The files stay where they are. */
export async function forgetWritten(keys: readonly string[]): Promise<void> {
  await withFolders((db) => db.written.bulkDelete([...keys]));
}
