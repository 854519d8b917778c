import { turnSnapshots } from '../backup/take-snapshot';
import type { OpenImport } from '../database/import-rows';
import { read } from '../database/read-transaction';
import { write } from '../database/transaction';
import { closeImport } from './undo-import';

export type { OpenImport } from '../database/import-rows';

/** The imports whose results were not dismissed, the latest first. Only the first of them can be undone. */
export async function openImports(): Promise<OpenImport[]> {
  return await read((db) => db.imports.orderBy('id').reverse().toArray());
}

/** Keeps what an import did: it can no longer be undone, and the snapshot before it turns with the others. */
export async function dismissImport(id: number): Promise<void> {
  await write(({ db }) => closeImport(db, id));
  await turnSnapshots();
}
