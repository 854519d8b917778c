import { snapshotBeforeMigration } from '../../backup/snapshot-before-migration';
import type { EpilogueDatabase } from '../database';
import { toSchema2 } from './to-2';
import { toSchema3 } from './to-3';

/** Connections that know the old schemas: a connection may be opened several times, and each upgrade must run once. */
const prepared = new WeakSet<EpilogueDatabase>();

/**
 * Prepares an older library for opening: takes a snapshot of it as it is, and tells Dexie the schemas before, from
 * which it finds the way to the next. A version equals the one before in whatever it does not name.
 */
export async function prepareUpgrade(db: EpilogueDatabase): Promise<void> {
  await snapshotBeforeMigration(db.name, Date.now());
  if (prepared.has(db)) return;
  prepared.add(db);
  db.version(1).stores({
    visits: 'id, courseKey, [courseKey+chapterKey], startedAt, seq',
    marks: 'id, kind, courseKey, [courseKey+chapterKey], [kind+value], action, seq',
    outlines: 'courseKey, *chapterKeys',
    notes: 'id, courseKey, chapterKey, updatedAt, seq',
    courses: 'key, *keys, state, lastReadAt, [state+lastReadAt]',
    chapters: 'key, courseKey, chapterKey',
    tombstones: 'hash, seq',
    meta: 'name',
  });
  db.version(2)
    .stores({
      marks: 'id, kind, courseKey, [courseKey+chapterKey], [kind+value], [kind+at], action, seq',
      courses: 'key, *keys, [shelf+lastReadAt+key]',
      texts: 'key, rev',
    })
    .upgrade(toSchema2);
  db.version(3).upgrade(toSchema3);
}
