import { foldLibrary } from '@/progress/fold/fold-library';
import { backupRows } from '@/storage/backup/backup-rows';
import { closeLibrary } from '@/storage/database/connection';
import { importBackup } from '@/storage/import/import-backup';
import type { MergeOutcome } from '@/storage/import/import-outcome';
import { gzip } from '@/transfer/backup/gzip';
import { readBackup } from '@/transfer/backup/read-backup';
import { writeBackup } from '@/transfer/backup/write-backup';
import { putLibrary } from './fill';
import { type Taken, watched } from './standstill';

const FILE = 'bench-backup.json.gz';

/**
 * Writes the backup of the whole library, as the page does, and keeps it beside the library; `found` is its size in
 * bytes.
 */
export async function writeOf(): Promise<Taken> {
  const pieces: BlobPart[] = [];
  const taken = await watched(async () => {
    for await (const piece of gzip(writeBackup(backupRows(), { exportedAt: Date.now() }))) pieces.push(piece);
    return new Blob(pieces).size;
  });
  const folder = await navigator.storage.getDirectory();
  const file = await (await folder.getFileHandle(FILE, { create: true })).createWritable();
  await file.write(new Blob(pieces));
  await file.close();
  return taken;
}

/** Milliseconds that the database alone takes for everything that an import writes. No import can be quicker. */
export async function putsOf(): Promise<number> {
  await empty();
  const backup = await readBackup(await keptFile());
  const { courses } = foldLibrary(backup);
  const start = performance.now();
  await putLibrary(backup, courses);
  return performance.now() - start;
}

/** Imports the kept backup into a library that it empties first; `found` is the number of imported facts. */
export async function importOf(rehearse: boolean): Promise<Taken> {
  await empty();
  const file = await keptFile();
  return await watched(async () => added(await importBackup(await readBackup(file), { rehearse })));
}

async function keptFile(): Promise<File> {
  const folder = await navigator.storage.getDirectory();
  return await (await folder.getFileHandle(FILE)).getFile();
}

async function empty(): Promise<void> {
  closeLibrary();
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('epilogue');
    request.onsuccess = resolve;
    request.onerror = () => reject(request.error);
  });
}

function added({ visits, marks, outlines, notes }: MergeOutcome): number {
  return [visits, marks, outlines, notes].reduce((sum, tally) => sum + tally.added, 0);
}
