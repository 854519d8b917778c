import type { Backup } from '@/transfer/backup/format';
import { type Absorbed, type AbsorbOptions, absorb } from './absorb';
import { restoreSettings } from './import-settings';
import { takeSnapshot } from './snapshots/take';

export interface ImportOptions extends AbsorbOptions {
  /** Take the settings, too. Into an empty library they are taken anyway. */
  settings?: boolean;
}

/**
 * Merges a backup into the library, all or nothing; with `rehearse`, says what that would do and keeps nothing.
 * Settings, which lie elsewhere, follow once the rest is kept. Before anything is merged a snapshot is made; without
 * one nothing is taken in.
 * @throws the signal's reason once it is aborted; then nothing was kept
 */
export async function importBackup(backup: Backup, options: ImportOptions = {}): Promise<Absorbed> {
  if (!options.rehearse) await takeSnapshot('import', Date.now(), { signal: options.signal });
  const outcome = await absorb(backup, options);
  const isWanted = options.settings || outcome.wasEmpty;
  if (isWanted && !options.rehearse && backup.settings) await restoreSettings(backup.settings);
  return outcome;
}
