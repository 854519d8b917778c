import type { Table } from 'dexie';
import { withLibrary } from '../database/connection';
import type { EpilogueDatabase } from '../database/database';
import { read } from '../database/read-transaction';
import { write } from '../database/transaction';
import { applyRowChanges, foldLoaded, readForCheck, refold, rowChanges } from './refold';

/**
 * Folds every row anew from the facts, one course after the other, each in its own transaction, so that a page stays
 * usable meanwhile. A course whose rows are right is only read, which is in nobody's way. Rows without facts are
 * removed.
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

/** Milliseconds of work after which the rebuild gives others their turn. */
const STRETCH = 6;

async function othersTurn(since: number): Promise<void> {
  if (performance.now() - since > STRETCH) await new Promise((resolve) => setTimeout(resolve));
}

/**
 * Asks for each key with a request of its own: one request for all would walk through every entry and keep everybody
 * else waiting.
 */
async function coursesIn<T extends { courseKey: string }>(table: Table<T, string>): Promise<string[]> {
  const keys: string[] = [];
  let next = await table.orderBy('courseKey').firstKey();
  while (next !== undefined) {
    keys.push(String(next));
    next = await table.where('courseKey').above(next).firstKey();
  }
  return keys;
}

/** Folds the course with this key, outside of any transaction. Returns all keys that the course turned out to have. */
async function rebuildOne(key: string): Promise<Set<string>> {
  const standing = await read((db) => readForCheck(db, [key]));
  const { bag, writes } = standing;
  const begun = performance.now();
  const folded = foldLoaded(bag);
  await othersTurn(begun);
  const compared = performance.now();
  const mending = rowChanges(standing, folded);
  // A writer who changed a fact since has folded the course too.
  if (!mending) return bag.keys;
  await othersTurn(compared);
  return await write(async (writing) => {
    if (writing.writes !== writes) return (await refold(writing.db, [key])).keys;
    await applyRowChanges(writing.db, mending);
    return bag.keys;
  });
}

/**
 * Removes chapters and texts whose course has no row. Folding never leaves any, but a rebuild is for what nobody
 * foresaw.
 */
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
