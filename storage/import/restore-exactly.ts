import type { Backup } from '@/transfer/backup/format';
import { takeSnapshot } from '../backup/take-snapshot';
import { endIncarnation } from '../database/incarnation';
import { type MergeOptions, type MergeOutcome, mergeBackup } from './merge-backup';

/**
 * Puts the library back exactly as it is in a backup: a snapshot of now, then clear and load in one transaction. With
 * `rehearse` it reports what that would do and keeps nothing. Facts are signed by another id from then on, because
 * those that go may live on elsewhere.
 * @throws the signal's reason once it is aborted; then nothing was kept
 */
export async function restoreExactly(
  backup: Backup,
  { rehearse = false, signal, progress }: Pick<MergeOptions, 'rehearse' | 'signal' | 'progress'> = {},
): Promise<MergeOutcome> {
  if (!rehearse) await takeSnapshot('restore', Date.now(), { signal });
  const outcome = await mergeBackup(backup, {
    replace: true,
    rehearse,
    ...(signal && { signal }),
    ...(progress && { progress }),
  });
  if (!rehearse) await endIncarnation();
  return outcome;
}
