import type { Backup } from '@/transfer/backup/format';
import { takeSnapshot, turnSnapshots } from '../backup/take-snapshot';
import { endIncarnation } from '../database/incarnation';
import { type MergeOptions, type MergeOutcome, mergeBackup, WrittenMeanwhileError } from './merge-backup';

/** How often a snapshot is made again because somebody wrote while it was made. */
const ATTEMPTS = 5;

/**
 * Puts the library back exactly as it is in a backup: a snapshot of now, then clear and load in one transaction, which
 * does nothing unless that snapshot still holds everything. With `rehearse` it reports what that would do and keeps
 * nothing. Facts are signed by another id from then on, because those that go may live on elsewhere.
 * @throws WrittenMeanwhileError if somebody writes all the time; the signal's reason once it is aborted; then nothing
 * was kept
 */
export async function restoreExactly(
  backup: Backup,
  given: Omit<MergeOptions, 'replace' | 'ifWrites' | 'record' | 'restore'> = {},
): Promise<MergeOutcome> {
  const { rehearse, signal } = given;
  const options = { ...given, replace: true };
  if (rehearse) return await mergeBackup(backup, options);
  for (let attempt = 1; ; attempt += 1) {
    const { writes } = await takeSnapshot('restore', Date.now(), { signal });
    try {
      const outcome = await mergeBackup(backup, { ...options, ifWrites: writes });
      await endIncarnation();
      await turnSnapshots();
      return outcome;
    } catch (error) {
      if (!(error instanceof WrittenMeanwhileError) || attempt >= ATTEMPTS) throw error;
    }
  }
}
