import { libraryState } from '../backup/library-state';
import { exportLook } from '../preferences/export-look';
import { exportTemplate } from '../preferences/export-template';

/** A text that differs whenever the files of the courses might. Only compare it. */
export async function folderState(): Promise<string> {
  const [library, template, look] = await Promise.all([
    libraryState(),
    exportTemplate.get(),
    exportLook.get(),
  ]);
  return JSON.stringify([library, template, look?.language]);
}
