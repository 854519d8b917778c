import type { Backup } from '@/transfer/backup/format';
import { changeBackupRecord } from '../backup/backup-record';
import { takeSnapshot, turnSnapshots } from '../backup/take-snapshot';
import { type MergeOptions, type MergeOutcome, mergeBackup } from './merge-backup';
import { restoreSettings, restoreTracked } from './restore-settings';

export interface ImportOptions extends MergeOptions {
  /** Restores the settings too, but for the tracked sites. An empty library restores them anyway. */
  settings?: boolean;
  /** Sites to be tracked, too, out of those in the backup. */
  sites?: readonly string[];
}

/** About how much of the work the snapshot is. */
const SNAPSHOT_SHARE = 0.2;

/**
 * Merges a backup into the library, all or nothing. With `rehearse` it reports what that would do and keeps nothing.
 * Settings, which lie elsewhere, follow once the rest is kept. It makes a snapshot first, and merges nothing without
 * one; what it does can be undone (`undo-import.ts`) until that is dismissed.
 * @throws the signal's reason once it is aborted; then nothing was kept
 */
export async function importBackup(backup: Backup, options: ImportOptions = {}): Promise<MergeOutcome> {
  const { rehearse, signal, progress = () => {} } = options;
  const first = rehearse ? 0 : SNAPSHOT_SHARE;
  const at = Date.now();
  const before = rehearse
    ? null
    : await takeSnapshot('import', at, { signal, progress: (share) => progress(share * first) });
  const rest = (share: number) => progress(first + share * (1 - first));
  const record = before ? { record: { at, snapshot: before.id } } : {};
  const outcome = await mergeBackup(backup, { ...options, ...record, progress: rest });
  if (before) await turnSnapshots();
  const isWanted = options.settings || outcome.wasEmpty;
  if (isWanted && !rehearse && backup.settings) await restoreSettings(backup.settings);
  if (!rehearse && options.sites) await restoreTracked(options.sites);
  // A file from outside still lies there: nobody need be reminded to make one on the same day.
  if (!rehearse) await changeBackupRecord({ importedAt: at });
  return outcome;
}
