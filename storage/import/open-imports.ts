import { turnSnapshots } from '../backup/take-snapshot';
import type { OpenImport } from '../database/import-rows';
import { read } from '../database/read-transaction';
import { FACT_TABLES } from '../database/sync-rows';
import { type Writing, write } from '../database/transaction';
import { sendAgain } from '../marks/append-marks';
import { loadFacts } from '../recording/load-facts';
import { closeImport } from './undo-import';

export type { OpenImport } from '../database/import-rows';

/** The imports whose results were not dismissed, the latest first. Only the first of them can be undone. */
export async function openImports(): Promise<OpenImport[]> {
  return await read((db) => db.imports.orderBy('id').reverse().toArray());
}

/** Keeps what an import did: it can no longer be undone, and the snapshot before it turns with the others. */
export async function dismissImport(id: number): Promise<void> {
  await write(async (writing) => {
    await sendImported(writing, id);
    await closeImport(writing.db, id);
  });
  await turnSnapshots();
}

/** From now on other devices may have what an import did. */
async function sendImported(writing: Writing, id: number): Promise<void> {
  const { db, dirty } = writing;
  const restored = new Set<string>();
  await db.importParts
    .where('import')
    .equals(id)
    .each((part) => {
      for (const table of FACT_TABLES) {
        const traces: readonly (readonly [string, string | null, ...unknown[]])[] = part[table] ?? [];
        const ids = traces.flatMap(([key, now]) => (now === null ? [] : [key]));
        dirty(table, ids);
        if (table === 'marks') for (const key of ids) restored.add(key);
      }
    });
  const marks = await db.marks.where('kind').equals('restored').toArray();
  const keys = marks.filter((mark) => restored.has(mark.id)).map(({ courseKey }) => courseKey);
  if (keys.length > 0) await sendAgain(writing, await loadFacts(db, keys));
}
