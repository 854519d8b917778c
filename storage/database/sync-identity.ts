import type { Json } from '@/progress/model/register';
import type { EpilogueDatabase } from './database';

/** In `meta`, as JSON: what this device is to the others. Absent while sync is off. */
export const SYNC = 'sync';

/** What this device is to the others, beside its cursors. */
export interface SyncIdentity {
  /** Names this device's files. Another is drawn when somebody else turns out to write under it. */
  fileId: string;
  /** As the person named this device. */
  name: string;
  /** The library that the devices share, and others that the person says are the same. */
  library: string;
  aliases: string[];
  /** Libraries whose place this one took, everywhere. */
  former: string[];
  /** Once encrypted, nothing is read or written plain. */
  isEncrypted: boolean;
  /** The count of the last file that was sealed. */
  count: number;
  /** The next round writes everything that is here. */
  wantsBase: boolean;
  /** Files were seen in the folder, so that an empty one is another. */
  wasSeen: boolean;
  /** The library was put back to an earlier state, and the person has not said how to go on. */
  isPaused: boolean;
  /** What was read since others were told how far. */
  hasNews: boolean;
  /** When they were told, when all facts were last compared, and written anew; milliseconds since 1970. */
  reportedAt: number;
  digestedAt: number;
  baseAt: number;
  /** Settings that belong to the person, by register, as they were when setting and register were last the same. */
  mirrored: Record<string, Json>;
}

type Meta = Pick<EpilogueDatabase, 'meta'>;

/** What this device is to the others, or `null` while sync is off. */
export async function syncIdentity(db: Meta): Promise<SyncIdentity | null> {
  const row = await db.meta.get(SYNC);
  return row ? (JSON.parse(row.value) as SyncIdentity) : null;
}

/** Changes some of it; nothing while sync is off. Inside a writing transaction. */
export async function changeSyncIdentity(db: Meta, patch: Partial<SyncIdentity>): Promise<void> {
  const now = await syncIdentity(db);
  if (now) await putSyncIdentity(db, { ...now, ...patch });
}

/** Inside a writing transaction. */
export async function putSyncIdentity(db: Meta, identity: SyncIdentity): Promise<void> {
  await db.meta.put({ name: SYNC, value: JSON.stringify(identity) });
}

/**
 * What was deleted for good must not be sent: the next round writes everything anew, and what was sealed and never sent
 * goes. Inside a writing transaction.
 */
export async function forceBase(db: Pick<EpilogueDatabase, 'meta' | 'outbox'>): Promise<void> {
  if (!(await syncIdentity(db))) return;
  await changeSyncIdentity(db, { wantsBase: true });
  await db.outbox
    .filter(({ kind, isSent }) => (kind === 'segment' || kind === 'base') && !isSent)
    .modify({ bytes: null, isOld: true });
}

/** The library is put back to an earlier state, of which others know more: sync waits. Inside a writing transaction. */
export async function pauseSync(
  db: Pick<EpilogueDatabase, 'meta' | 'dirty' | 'outbox' | 'cursors'>,
): Promise<void> {
  await Promise.all([db.dirty.clear(), db.outbox.clear(), db.cursors.clear()]);
  await changeSyncIdentity(db, { isPaused: true });
}
