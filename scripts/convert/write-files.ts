import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { MadeFile } from './formats';

/** Files stand where files should go. */
export class OccupiedError extends Error {
  override name = 'OccupiedError';
}

/**
 * Writes the files into the folder, which it makes if it is not there, and returns their paths. Nothing is written if
 * one of them is there already, unless `force`; the backup itself is never written over.
 * @throws OccupiedError
 */
export async function writeFiles(
  files: readonly MadeFile[],
  folder: string,
  { force, backup }: { force: boolean; backup: string },
): Promise<string[]> {
  // `all` makes some tables twice, alone and with the others.
  const paths = new Map(files.map(({ name, text }) => [join(folder, name), text]));
  const standing = [...paths.keys()].filter((path) => existsSync(path));
  if (standing.some((path) => resolve(path) === resolve(backup)))
    throw new OccupiedError(`${backup} is the backup itself; choose another folder.`);
  if (standing.length > 0 && !force)
    throw new OccupiedError(`${standing[0]} is there already; nothing was written. --force replaces it.`);
  for (const [path, text] of paths) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return [...paths.keys()];
}
