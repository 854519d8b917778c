import { gzip } from '@/transfer/backup/gzip';
import { writeBackup } from '@/transfer/backup/write';
import { backupRows, type Source } from '../backup-rows';

/** The whole library as a gzipped backup. @throws the signal's reason once it is aborted */
export async function backupFile(exportedAt: number, from?: Source, signal?: AbortSignal): Promise<Blob> {
  const pieces: BlobPart[] = [];
  const writing = signal ? { exportedAt, signal } : { exportedAt };
  for await (const piece of gzip(writeBackup(backupRows(from), writing))) pieces.push(piece);
  return new Blob(pieces, { type: 'application/gzip' });
}
