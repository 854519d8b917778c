import type { Table } from 'dexie';
import type { EpilogueDatabase } from './database';
import { read } from './read';
import { foldBag, isAsFolded, readForCheck, refold, writeRows } from './refold';
import { withLibrary } from './session';
import { write } from './transaction';

/**
 * Folds every row anew from the facts, one course after the other, each in its own transaction: a page stays usable
 * meanwhile. A course is only read, and in nobody's way, as long as its rows are found to be what they should. Rows for which there are no facts are removed.
 */
export async function rebuild(): Promise<void> {
  const keys = await withLibrary(async (db) => {
    const known = await Promise.all([coursesIn(db.visits), coursesIn(db.marks), coursesIn(db.notes)]);
    const rows = await db.courses.orderBy('keys').uniqueKeys();
    return new Set([...known.flat(), ...rows.map(String)]);
  });
  for (const key of keys) {
    for (const done of await rebuildOne(key)) keys.delete(done);
  }
  await removeOrphans();
}

/** Courses of so many visits take long enough to let others have their turn between two steps. */
const LONG = 500;

function othersTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Each key by a request of its own: one for all would walk through every entry and have everybody else wait. */
async function coursesIn<T extends { courseKey: string }>(table: Table<T, string>): Promise<string[]> {
  const keys: string[] = [];
  let next = await table.orderBy('courseKey').firstKey();
  while (next !== undefined) {
    keys.push(String(next));
    next = await table.where('courseKey').above(next).firstKey();
  }
  return keys;
}

/** Folds the course with this key, outside of any transaction; all keys that it turned out to have. */
async function rebuildOne(key: string): Promise<Set<string>> {
  const standing = await read((db) => readForCheck(db, [key]));
  const { bag, writes } = standing;
  const isLong = bag.visits.length > LONG;
  if (isLong) await othersTurn();
  const folded = foldBag(bag);
  if (isLong) await othersTurn();
  // Whoever changed a fact since has folded it, too.
  if (isAsFolded(standing, folded)) return bag.keys;
  return await write(async (writing) => {
    if (writing.writes !== writes) return (await refold(writing.db, [key])).keys;
    await writeRows(writing.db, bag, folded, standing);
    return bag.keys;
  });
}

/** Chapters and texts whose course has no row: nothing that is folded leaves them, but a rebuild is for the unforeseen. */
async function removeOrphans(): Promise<void> {
  const { chapters, texts } = await read(orphans);
  if (chapters.length + texts.length === 0) return;
  await write(async ({ db }) => {
    const { chapters, texts } = await orphans(db);
    await db.chapters.where('courseKey').anyOf(chapters).delete();
    await db.texts.bulkDelete(texts);
  });
}

async function orphans(db: EpilogueDatabase): Promise<{ chapters: string[]; texts: string[] }> {
  const roots = new Set(await db.courses.toCollection().primaryKeys());
  const isOrphan = (root: string) => !roots.has(root);
  const chapters = await coursesIn(db.chapters);
  const texts = await db.texts.toCollection().primaryKeys();
  return { chapters: chapters.filter(isOrphan), texts: texts.filter(isOrphan) };
}
