import Dexie from 'dexie';
import type { EpilogueDatabase } from '../database/database';
import { changeBackupRecord } from './backup-record';
import type { Source } from './backup-rows';
import { takeSnapshot } from './take-snapshot';

/**
 * Takes a snapshot of a library that is about to be upgraded, as it is. An upgrade is one transaction and loses nothing
 * when it fails, so a snapshot that cannot be made (no room) is reported on the export page and does not keep the
 * library shut.
 */
export async function snapshotBeforeUpgrade(name: string, now: number): Promise<void> {
  // Without a version, Dexie opens what is there and changes nothing.
  const old = new Dexie(name) as EpilogueDatabase;
  old.on('versionchange', () => {
    old.close();
    return false;
  });
  const from: Source = async (work) => await work(old);
  try {
    await old.open();
    Object.assign(old, Object.fromEntries(old.tables.map((table) => [table.name, table])));
    if (old.visits) await takeSnapshot('upgrade', now, { from });
  } catch {
    await changeBackupRecord({ snapshotFailedAt: now });
  } finally {
    old.close();
  }
}
