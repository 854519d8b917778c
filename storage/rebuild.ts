import type { EpilogueDatabase } from './database';
import { foldBag, isAsFolded, readForCheck, refold, writeRows } from './refold';
import { withLibrary } from './session';
import { read, write } from './transaction';

/**
 * Folds every row anew from the facts, one course after the other, each in its own transaction: a page stays usable
 * meanwhile. A course is only read, and in nobody's way, as long as its rows are found to be what they should. Rows for which there are no facts are removed.
 */
export async function rebuild(): Promise<void> {
  const keys = await withLibrary(async (db) => {
    const tables = [db.visits, db.marks, db.notes];
    const known = await Promise.all(tables.map((table) => table.orderBy('courseKey').uniqueKeys()));
    const rows = await db.courses.orderBy('keys').uniqueKeys();
    return new Set([...known.flat(), ...rows].map(String));
  });
  for (const key of keys) {
    for (const done of await rebuildOne(key)) keys.delete(done);
  }
  await removeOrphans();
}

/** Folds the course with this key, outside of any transaction; all keys that it turned out to have. */
async function rebuildOne(key: string): Promise<Set<string>> {
  const standing = await read((db) => readForCheck(db, [key]));
  const { bag, writes } = standing;
  const folded = foldBag(bag);
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
  const chapters = (await db.chapters.orderBy('courseKey').uniqueKeys()).map(String);
  const texts = await db.texts.toCollection().primaryKeys();
  return { chapters: chapters.filter(isOrphan), texts: texts.filter(isOrphan) };
}
