import Dexie, { type Table } from 'dexie';
import type { Mark, Outline } from '@/progress/model/facts';
import type { CourseRow } from '@/progress/model/rows';
import type { Note } from '@/progress/notes/note';
import type { TextRow } from '../search/texts';
import type { ChapterPack } from './chapter-packs';
import type { VisitPack } from './visit-packs';

/**
 * Version of the schema below. Raise it together with what was before in `migrations/prepare.ts`, an upgrade, and a
 * dump of a database of the new version in `migrations/dumps`.
 */
export const SCHEMA_VERSION = 3;

/** What is left of a forgotten course: enough to know its facts again, not what it was. */
export interface Tombstone {
  /** SHA-256 of the course key, hexadecimal. */
  hash: string;
  /** Facts with at most this seq are covered. */
  seq: number;
}

export type EpilogueDatabase = Dexie & {
  /** Visits, some of one course to a row: see `visits.ts`, through which they are reached. */
  visits: Table<VisitPack, string>;
  marks: Table<Mark, string>;
  outlines: Table<Outline, string>;
  notes: Table<Note, string>;
  courses: Table<CourseRow, string>;
  /** Folded chapters, some of one course to a row: see `chapters.ts`. */
  chapters: Table<ChapterPack, string>;
  /** What can be searched, one row a course, folded with the others. */
  texts: Table<TextRow, string>;
  tombstones: Table<Tombstone, string>;
  /** `device`: this store's own id, beside the facts it signs so that neither can be lost without the other; `texts`: see `texts.ts`. */
  meta: Table<{ name: string; value: string }, string>;
};

/** A database written by a newer Epilogue. Nothing was read from it or written to it. */
export class NewerDatabaseError extends Error {
  override name = 'NewerDatabaseError';
  constructor(readonly found: number) {
    super(
      `This library was written by a newer version of Epilogue (schema ${found}, this one knows ${SCHEMA_VERSION}).`,
    );
  }
}

/**
 * A connection to the library, not yet open. Strict durability: an acknowledged fact survives a power cut. Another
 * page that upgrades the schema is not kept waiting: the connection closes.
 */
export function connect(name = 'epilogue'): EpilogueDatabase {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict', autoOpen: false }) as EpilogueDatabase;
  db.version(SCHEMA_VERSION).stores({
    visits: 'id, courseKey, *ids, firstStart, lastStart, seq',
    marks: 'id, kind, courseKey, [courseKey+chapterKey], [kind+value], [kind+at], action, seq',
    outlines: 'courseKey, *chapterKeys',
    notes: 'id, courseKey, chapterKey, updatedAt, seq',
    courses: 'key, *keys, [shelf+lastReadAt+key]',
    chapters: 'key, courseKey, *chapterKeys',
    texts: 'key, rev',
    tombstones: 'hash, seq',
    meta: 'name',
  });
  db.on('versionchange', () => {
    db.close();
    return false;
  });
  return db;
}

/**
 * Opens a connection. Dexie would open a newer database, too, and could patch its schema: so its version is asked for
 * first.
 * @throws NewerDatabaseError
 */
export async function open(db: EpilogueDatabase): Promise<void> {
  const known = await indexedDB.databases();
  // Dexie keeps its version times ten in IndexedDB, to leave room for its own patches.
  const found = (known.find(({ name }) => name === db.name)?.version ?? 0) / 10;
  if (Math.floor(found) > SCHEMA_VERSION) throw new NewerDatabaseError(Math.floor(found));
  if (found > 0 && found < SCHEMA_VERSION) {
    // Needed once in a library's life: the popup opens without it.
    const { prepareUpgrade } = await import('./migrations/prepare');
    await prepareUpgrade(db);
  }
  await db.open();
}
