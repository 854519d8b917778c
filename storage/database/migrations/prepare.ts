import { snapshotBeforeMigration } from '../../backup/snapshot-before-migration';
import type { EpilogueDatabase } from '../database';
import { toSchema2 } from './to-2';
import { toSchema3 } from './to-3';

/** Connections that know the past: one may be opened several times, and each upgrade must be done once. */
const prepared = new WeakSet<EpilogueDatabase>();

/**
 * What an older library needs before it is opened: a snapshot as it is, and what the schemas before were, of which
 * Dexie must know to get from one to the next. In what a version does not name it is like the one before.
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
