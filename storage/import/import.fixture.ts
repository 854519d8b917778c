import { type ReadOptions, readBackup } from '@/transfer/backup/read-backup';
import { writeBackup } from '@/transfer/backup/write-backup';
import { backupRows } from '../backup/backup-rows';
import { type ImportOptions, importBackup } from './import-backup';
import type { MergeOutcome } from './merge-backup';

/** The library as a file. For tests. */
export async function backupFile(): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of writeBackup(backupRows(), { exportedAt: 0 })) pieces.push(piece);
  return new Blob(pieces);
}

/** Reads a file and imports it. For tests. */
export async function importFile(
  file: Blob,
  options: ImportOptions = {},
  reading: ReadOptions = {},
): Promise<MergeOutcome> {
  return await importBackup(await readBackup(file, reading), options);
}

/** How many facts are new and changed. */
export function counts({ visits, marks, outlines, notes, registers }: MergeOutcome): {
  added: number;
  changed: number;
} {
  const all = [visits, marks, outlines, notes, registers];
  const sum = (part: 'added' | 'changed') => all.reduce((total, tally) => total + tally[part], 0);
  return { added: sum('added'), changed: sum('changed') };
}
