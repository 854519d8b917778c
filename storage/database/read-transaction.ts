import { withLibrary } from './connection';
import type { EpilogueDatabase } from './database';

/** Reads in one transaction, so that the reads agree with each other. */
export async function read<T>(work: (db: EpilogueDatabase) => Promise<T>): Promise<T> {
  // Dexie follows native promises only when the scope itself is an async function.
  return await withLibrary((db) => db.transaction('r', db.tables, async () => await work(db)));
}
