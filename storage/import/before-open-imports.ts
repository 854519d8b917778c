import type { Batch } from '@/transfer/backup/format';
import type { Trace } from '../database/import-rows';
import { read } from '../database/read-transaction';
import { TRACED } from './record-import';

/**
 * Turns batches of facts into what they were before the imports that can still be undone, as far as nothing has changed
 * since; `null` if there are none.
 */
export async function asBeforeOpenImports(): Promise<((batch: Batch) => Batch) | null> {
  const parts = await read((db) => db.importParts.toArray());
  if (parts.length === 0) return null;
  const traces = new Map<string, Trace<unknown>[]>();
  for (const part of parts.sort((a, b) => b.import - a.import)) {
    for (const table of Object.keys(TRACED) as (keyof typeof TRACED)[]) {
      for (const trace of (part[table] ?? []) as Trace<unknown>[]) {
        const key = `${table} ${trace[0]}`;
        traces.set(key, [...(traces.get(key) ?? []), trace]);
      }
    }
  }
  return (batch) => {
    if (batch.section === 'settings') return batch;
    const { keyOf, markOf } = TRACED[batch.section] as unknown as {
      keyOf: (row: unknown) => string;
      markOf: (row: unknown) => string;
    };
    const rows = (batch.rows as readonly unknown[]).flatMap((row) => {
      let before: unknown = row;
      for (const [, now, was] of traces.get(`${batch.section} ${keyOf(row)}`) ?? []) {
        if (before === undefined || now === null || markOf(before) !== now) break;
        before = was;
      }
      return before === undefined ? [] : [before];
    });
    return { section: batch.section, rows } as unknown as Batch;
  };
}
