import { chosenFolder, keepFolder } from './folder-memory';
import { changeFolderRecord } from './folder-record';
import { pickFolder } from './pick-folder';
import { writeFolder } from './write-folder';

/**
 * Lets the person choose a folder, and writes all courses into it. Only a page may call it, and only in answer to a
 * click. `now`: milliseconds since 1970. Returns `false` if the person chose none.
 */
export async function chooseFolder(now: number): Promise<boolean> {
  const handle = await pickFolder('courses');
  if (!handle) return false;
  await keepFolder(handle);
  await changeFolderRecord({ folder: handle.name, problem: null, left: [], seen: '', done: '' });
  await writeFolder(now);
  return true;
}

/** Asks the browser for the folder again, in answer to a click, and goes on writing. Returns whether it may. */
export async function allowFolder(now: number): Promise<boolean> {
  const folder = await chosenFolder();
  if ((await folder?.requestPermission({ mode: 'readwrite' })) !== 'granted') return false;
  await writeFolder(now);
  return true;
}

/** Writes nothing any more. What is in the folder stays, and is known again if the same folder is chosen later. */
export async function leaveFolder(): Promise<void> {
  await changeFolderRecord({ folder: null, problem: null, left: [] });
}
