import { withLibrary } from './connection';
import type { EpilogueDatabase } from './database';

/** Reads that must agree with each other. */
export async function read<T>(work: (db: EpilogueDatabase) => Promise<T>): Promise<T> {
  // The scope has to be an async function itself: by that Dexie knows that it must follow native promises.
  return await withLibrary((db) => db.transaction('r', db.tables, async () => await work(db)));
}
