import type { Backup } from '@/transfer/backup/format';
import { takeSnapshot } from '../backup/take-snapshot';
import { type MergeOptions, type MergeOutcome, mergeBackup } from './merge-backup';
import { restoreSettings } from './restore-settings';

export interface ImportOptions extends MergeOptions {
  /** Take the settings, too. Into an empty library they are taken anyway. */
  settings?: boolean;
}

/** How much of the work the snapshot is, about. */
const SNAPSHOT_SHARE = 0.2;

/**
 * Merges a backup into the library, all or nothing; with `rehearse`, says what that would do and keeps nothing.
 * Settings, which lie elsewhere, follow once the rest is kept. Before anything is merged a snapshot is made; without
 * one nothing is taken in.
 * @throws the signal's reason once it is aborted; then nothing was kept
 */
export async function importBackup(backup: Backup, options: ImportOptions = {}): Promise<MergeOutcome> {
  const { signal, progress = () => {} } = options;
  const first = options.rehearse ? 0 : SNAPSHOT_SHARE;
  if (!options.rehearse) {
    await takeSnapshot('import', Date.now(), { signal, progress: (share) => progress(share * first) });
  }
  const rest = (share: number) => progress(first + share * (1 - first));
  const outcome = await mergeBackup(backup, { ...options, progress: rest });
  const isWanted = options.settings || outcome.wasEmpty;
  if (isWanted && !options.rehearse && backup.settings) await restoreSettings(backup.settings);
  return outcome;
}
