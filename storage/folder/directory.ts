import type { FileThere, FileToWrite, FolderThere } from '@/transfer/folder/plan-folder';

/** Larger files are not read: no course is so long. */
const LARGEST = 5_000_000;

/** Which files of a folder must be read, by their names. */
export type Wanted = (names: readonly string[]) => readonly string[];

/**
 * What is in a folder: every name, and the texts of the wanted files. Folders within it are not looked into.
 * @throws NotFoundError if the folder is gone, NotAllowedError once the permission is
 */
export async function lookInto(folder: FileSystemDirectoryHandle, wanted: Wanted): Promise<FolderThere> {
  const handles = new Map<string, FileSystemFileHandle | null>();
  for await (const [name, handle] of folder.entries()) {
    handles.set(name, handle.kind === 'file' ? (handle as FileSystemFileHandle) : null);
  }
  const names = [...handles.keys()];
  const files: FileThere[] = [];
  for (const name of wanted(names)) {
    const handle = handles.get(name);
    if (handle) files.push({ name, text: await textOf(handle) });
  }
  return { names, files };
}

/**
 * Writes a file, and reads it back. The browser puts the new file in the place of the old one in one step, so that
 * nobody ever sees half of one. Returns `false`, and changes nothing, if the file is not what it was when the plan was made.
 * @throws what the browser throws, or an error if another text came back
 */
export async function writeInto(
  folder: FileSystemDirectoryHandle,
  { name, before, text }: FileToWrite,
): Promise<boolean> {
  const there = await fileIn(folder, name);
  if ((there ? await textOf(there) : null) !== before || (before === null && there)) return false;
  const handle = there ?? (await folder.getFileHandle(name, { create: true }));
  const stream = await handle.createWritable();
  try {
    await stream.write(text);
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => {});
    throw error;
  }
  if ((await textOf(handle)) !== text) throw new Error(`${name} was not written as it should be`);
  return true;
}

async function fileIn(folder: FileSystemDirectoryHandle, name: string): Promise<FileSystemFileHandle | null> {
  try {
    return await folder.getFileHandle(name);
  } catch (error) {
    if (isNamed(error, 'NotFoundError')) return null;
    throw error;
  }
}

/** The text, with its byte-order mark if it has one; `null` if it is no UTF-8, too long, or cannot be read now. */
async function textOf(handle: FileSystemFileHandle): Promise<string | null> {
  try {
    const file = await handle.getFile();
    if (file.size > LARGEST) return null;
    const bytes = await file.arrayBuffer();
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    // A file that only lies in the cloud, one that another program holds, or bytes that are no text.
    if (error instanceof TypeError || isNamed(error, 'NotReadableError')) return null;
    throw error;
  }
}

/** Whether an error is the browser's of this name. */
export function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}
