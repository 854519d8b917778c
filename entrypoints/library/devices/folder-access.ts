import { readFolderHandle } from '@/storage/database/folder-handle';
import { pickFolder } from '@/storage/folder/pick-folder';
import { type FolderHandle, folderTransport } from '@/sync/folder/folder-transport';
import { type Transport, TransportError } from '@/sync/transport';

/** A handle with what only Chromium's browsers have. */
export interface ChosenFolder extends FolderHandle {
  queryPermission(mode: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(mode: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** Whether this browser lets a page write to a folder. */
export const canChooseFolder = () =>
  (globalThis as { showDirectoryPicker?: unknown }).showDirectoryPicker !== undefined;

/** Lets the person choose a folder, in a click; `null` if they chose none. */
export async function chooseFolder(): Promise<ChosenFolder | null> {
  return (await pickFolder('epilogue')) as unknown as ChosenFolder | null;
}

/** Asks in a click for the folder that was chosen before. Whether it may be written to now. */
export async function allowFolder(): Promise<boolean> {
  const folder = await chosen();
  return (await folder?.requestPermission({ mode: 'readwrite' })) === 'granted';
}

/** The way to the chosen folder; one that refuses everything with `permission` while the browser does not allow it. */
export async function chosenTransport(): Promise<Transport> {
  const folder = await chosen();
  const state = await folder?.queryPermission({ mode: 'readwrite' });
  return folder && state === 'granted' ? folderTransport(folder) : { list: no, get: no, put: no, remove: no };
}

const chosen = async () => (await readFolderHandle()) as ChosenFolder | undefined;

async function no(): Promise<never> {
  throw new TransportError('permission');
}
