import { snapshotBeforeUpgrade } from '../backup/snapshot-before-upgrade';
import type { EpilogueDatabase } from './database';
import { SCHEMA } from './schema';

/** Connections that know their upgrades: one may be opened several times, and each upgrade must be named once. */
const prepared = new WeakSet<EpilogueDatabase>();

/**
 * Prepares an older library for opening: takes a snapshot of it as it is, and loads the upgrades before the transaction
 * that runs them, because that transaction waits for no code.
 */
export async function prepareUpgrade(db: EpilogueDatabase): Promise<void> {
  await snapshotBeforeUpgrade(db.name, Date.now());
  if (prepared.has(db)) return;
  prepared.add(db);
  for (const { version, upgrade } of SCHEMA) if (upgrade) db.version(version).upgrade(await upgrade());
}
