import Dexie, { type Table } from 'dexie';
import type { Mark, Outline } from '@/progress/model/facts';
import type { Register } from '@/progress/model/register';
import type { CourseRow } from '@/progress/model/rows';
import type { Tombstone } from '@/progress/model/tombstone';
import type { Note } from '@/progress/notes/note';
import type { ChapterPack } from './chapter-packs';
import type { ImportPart, OpenImport } from './import-rows';
import { firstSchema, SCHEMA, schemaVersion } from './schema';
import type { CursorRow, DirtyRow, OutboxRow, UnknownRow } from './sync-rows';
import type { TextRow } from './text-row';
import type { VisitPack } from './visit-packs';

export type EpilogueDatabase = Dexie & {
  /** Visits in packs of one course each; `stored-visits.ts` reads them. */
  visits: Table<VisitPack, string>;
  marks: Table<Mark, string>;
  outlines: Table<Outline, string>;
  notes: Table<Note, string>;
  registers: Table<Register, string>;
  courses: Table<CourseRow, string>;
  /** Folded chapters in packs of one course each; `stored-chapters.ts` reads them. */
  chapters: Table<ChapterPack, string>;
  /** What can be searched, one row for each course, folded with the other rows. */
  texts: Table<TextRow, string>;
  tombstones: Table<Tombstone, string>;
  /** Imports that can still be undone, and what each did to every course. They lie in no backup. */
  imports: Table<OpenImport, number>;
  importParts: Table<ImportPart, string>;
  /** Records of a later version, as they came. */
  unknown: Table<UnknownRow, string>;
  /** Of sync: facts to be sent, the own files, and how far others were read. They lie in no backup. */
  dirty: Table<DirtyRow, string>;
  outbox: Table<OutboxRow, string>;
  cursors: Table<CursorRow, string>;
  /**
   * `device`: this library's own lasting id; facts are signed by `incarnation.ts`. `seq`: the greatest ever given or
   * seen here. `texts`: see `search/texts.ts`. `salt`: see `tombstones.ts`. `sync`: see `sync-identity.ts`. `writes`: see
   * `transaction.ts`.
   */
  meta: Table<{ name: string; value: string }, string>;
};

/** A newer Epilogue wrote this database. Nothing was read from it or written to it. */
export class NewerDatabaseError extends Error {
  override name = 'NewerDatabaseError';
  constructor(readonly found: number) {
    super(
      `This library was written by a newer version of Epilogue (schema ${found}, this one knows ${schemaVersion()}).`,
    );
  }
}

/** A test version of Epilogue wrote this database, before the first release. Nothing was read from it or written to it. */
export class TestLibraryError extends Error {
  override name = 'TestLibraryError';
  constructor(readonly found: number) {
    super(
      `This library was written by a test version of Epilogue (schema ${found}), which this one cannot read.`,
    );
  }
}

/**
 * A connection to the library, not yet open. Its strict durability lets an acknowledged fact survive a power cut. When
 * another page upgrades the schema, the connection closes, so that the page need not wait.
 */
export function connect(name = 'epilogue'): EpilogueDatabase {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict', autoOpen: false }) as EpilogueDatabase;
  for (const { version, tables } of SCHEMA) db.version(version).stores(tables);
  db.on('versionchange', () => {
    db.close();
    return false;
  });
  return db;
}

/**
 * Opens a connection. It reads the database's version first, because Dexie would also open a newer database and could
 * patch its schema.
 * @throws NewerDatabaseError, TestLibraryError
 */
export async function open(db: EpilogueDatabase): Promise<void> {
  const known = await indexedDB.databases();
  // IndexedDB shows Dexie's version times ten, which leaves room for Dexie's own patches.
  const found = Math.floor((known.find(({ name }) => name === db.name)?.version ?? 0) / 10);
  if (found > schemaVersion()) throw new NewerDatabaseError(found);
  if (found > 0 && found < firstSchema()) throw new TestLibraryError(found);
  if (found > 0 && found < schemaVersion()) {
    // A library needs this once in its life, and the popup opens without it.
    const { prepareUpgrade } = await import('./prepare-upgrade');
    await prepareUpgrade(db);
  }
  await db.open();
}
