import { gzip } from '@/transfer/backup/gzip';
import { readBackup } from '@/transfer/backup/read-backup';
import type { Skipped } from '@/transfer/backup/skipped';
import { writeBackup } from '@/transfer/backup/write-backup';
import { withLibrary } from '../database/connection';
import { changeBackupRecord } from './backup-record';
import { backupRows, backupSize, type Source } from './backup-rows';

/** Records that are named at most. */
const NAMED = 20;

export interface MakingFile {
  from?: Source;
  signal?: AbortSignal | undefined;
  /** Called now and then with the share of the file that is made, from 0 to 1. */
  progress?: (share: number) => void;
}

/** A backup that was made, and read back by the reader that will read it. */
export interface MadeBackup {
  file: Blob;
  /** Records of the library that the reader would leave out. */
  skipped: readonly Skipped[];
}

/**
 * The whole library as a gzipped backup, which is read back before it is called made.
 * @throws RefusedError if it cannot be read back; the signal's reason once it is aborted
 */
export async function backupFile(
  exportedAt: number,
  { from = withLibrary, signal, progress }: MakingFile = {},
): Promise<MadeBackup> {
  const size = await backupSize(from);
  const pieces: BlobPart[] = [];
  const written = (rows: number) => progress?.(Math.min(1, rows / size));
  const writing = { exportedAt, progress: written, ...(signal ? { signal } : {}) };
  for await (const piece of gzip(writeBackup(backupRows(from), writing))) pieces.push(piece);
  const file = new Blob(pieces, { type: 'application/gzip' });
  const { skipped } = await readBackup(file, { isCheck: true, ...(signal ? { signal } : {}) });
  await changeBackupRecord({ unreadable: skipped.slice(0, NAMED).map(({ name }) => name) });
  return { file, skipped };
}
