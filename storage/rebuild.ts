import type { EpilogueDatabase } from './database';
import { isAsFolded, readForCheck, refold } from './refold';
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
    const standing = await read((db) => readForCheck(db, [key]));
    // Whoever changed a fact since has folded it, too.
    const { keys: folded } = isAsFolded(standing) ? standing.bag : await write(({ db }) => refold(db, [key]));
    for (const done of folded) keys.delete(done);
  }
  await removeOrphans();
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
