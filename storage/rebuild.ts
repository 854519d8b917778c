import { refold } from './refold';
import { withLibrary } from './session';
import { write } from './transaction';

/**
 * Folds every row anew from the facts, one course after the other, each in its own transaction: a page stays usable
 * meanwhile. Rows for which there are no facts are removed.
 */
export async function rebuild(): Promise<void> {
  const keys = await withLibrary(async (db) => {
    const tables = [db.visits, db.marks, db.notes];
    const known = await Promise.all(tables.map((table) => table.orderBy('courseKey').uniqueKeys()));
    const rows = await db.courses.orderBy('keys').uniqueKeys();
    return new Set([...known.flat(), ...rows].map(String));
  });
  for (const key of keys) {
    const { keys: folded } = await write(({ db }) => refold(db, [key]));
    for (const done of folded) keys.delete(done);
  }
  await removeOrphans();
}

/** Chapters and texts whose course has no row: nothing that is folded leaves them, but a rebuild is for the unforeseen. */
async function removeOrphans(): Promise<void> {
  await write(async ({ db }) => {
    const roots = new Set(await db.courses.toCollection().primaryKeys());
    const found = (await db.chapters.orderBy('courseKey').uniqueKeys()).map(String);
    await db.chapters
      .where('courseKey')
      .anyOf(found.filter((root) => !roots.has(root)))
      .delete();
    const texts = await db.texts.toCollection().primaryKeys();
    await db.texts.bulkDelete(texts.filter((root) => !roots.has(root)));
  });
}
