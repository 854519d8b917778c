import { gzip } from '@/transfer/backup/gzip';
import { writeBackup } from '@/transfer/backup/write-backup';
import { withLibrary } from '../database/connection';
import { backupRows, backupSize, type Source } from './backup-rows';

export interface MakingFile {
  from?: Source;
  signal?: AbortSignal | undefined;
  /** Called now and then with the share of the file that is made, from 0 to 1. */
  progress?: (share: number) => void;
}

/**
 * The whole library as a gzipped backup.
 * @throws the signal's reason once it is aborted
 */
export async function backupFile(
  exportedAt: number,
  { from = withLibrary, signal, progress }: MakingFile = {},
): Promise<Blob> {
  const size = await backupSize(from);
  const pieces: BlobPart[] = [];
  const written = (rows: number) => progress?.(Math.min(1, rows / size));
  const writing = { exportedAt, progress: written, ...(signal ? { signal } : {}) };
  for await (const piece of gzip(writeBackup(backupRows(from), writing))) pieces.push(piece);
  return new Blob(pieces, { type: 'application/gzip' });
}
