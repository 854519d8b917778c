import type { Transaction } from 'dexie';

/** A version of the schema that was released, and what the step to it changes. */
export interface SchemaStep {
  version: number;
  /** Keys and indexes of the tables that the step adds or changes, in Dexie's words; `null` for a table that goes. */
  tables: Readonly<Record<string, string | null>>;
  /** Loads what rewrites the rows of the version before. The work awaits nothing but the database. */
  upgrade?: () => Promise<(transaction: Transaction) => Promise<void>>;
}

/**
 * Every released schema, the first one first. To change the schema, append a step. Versions below the first belong to
 * test versions of Epilogue, whose libraries are refused.
 */
export const SCHEMA: readonly SchemaStep[] = [
  {
    version: 4,
    tables: {
      visits: 'id, courseKey, *ids, firstStart, lastStart, seq',
      marks: 'id, kind, courseKey, [courseKey+chapterKey], [kind+value], [kind+at], action, seq',
      outlines: 'courseKey, *chapterKeys',
      notes: 'id, courseKey, chapterKey, updatedAt, seq',
      registers: 'key, courseKey, seq',
      courses: 'key, *keys, [shelf+lastReadAt+key]',
      chapters: 'key, courseKey, *chapterKeys',
      texts: 'key, rev',
      tombstones: 'id, seq',
      imports: 'id',
      importParts: 'key, import, *courseKeys',
      unknown: 'key',
      dirty: 'key',
      outbox: 'name',
      cursors: 'fileId',
      meta: 'name',
    },
  },
];

/** The oldest version that this Epilogue upgrades. */
export function firstSchema(): number {
  return SCHEMA[0]?.version ?? 1;
}

/** The version that this Epilogue reads and writes. */
export function schemaVersion(): number {
  return SCHEMA.at(-1)?.version ?? 1;
}
