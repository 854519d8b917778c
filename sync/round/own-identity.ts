import { read } from '@/storage/database/read-transaction';
import { changeSyncIdentity, syncIdentity } from '@/storage/database/sync-identity';
import { write } from '@/storage/database/transaction';
import { openFile, UnreadableFileError } from '../files/envelope';
import { SyncError } from '../sync-error';
import { TransportError } from '../transport';
import type { Round } from './round';

/**
 * Draws another file id where a file of this device's lies in the folder that it did not write (a copied or restored
 * profile writes there, too), or where another device has retired it. It then writes everything anew, and reads what
 * lies under the old id as another's.
 */
export async function ensureOwnIdentity(round: Round): Promise<void> {
  if (!(await hasTwin(round)) && !(await wasRetired(round))) return;
  await takeNewIdentity();
  const me = await read(syncIdentity);
  if (!me) throw new SyncError('failed');
  round.me = me;
}

/** Begins under another file id. What was read of others is read anew only where that is not known. */
export async function takeNewIdentity(): Promise<void> {
  await write(async ({ db }) => {
    await db.outbox.filter(({ kind }) => kind !== 'key' && kind !== 'generation').delete();
    await db.dirty.clear();
    await changeSyncIdentity(db, {
      fileId: crypto.randomUUID(),
      count: 0,
      wantsBase: true,
      isPaused: false,
    });
  });
}

async function hasTwin({ me, files }: Round): Promise<boolean> {
  const own = files.filter(
    (file) => (file.kind === 'segment' || file.kind === 'base') && file.fileId === me.fileId,
  );
  const known = await read((db) => db.outbox.bulkGet(own.map(({ name }) => name)));
  return known.includes(undefined);
}

async function wasRetired({ me, files, transport, sealing, signal }: Round): Promise<boolean> {
  for (const file of files) {
    if (file.kind !== 'retired' || file.fileId !== me.fileId) continue;
    try {
      await openFile(file.name, await transport.get(file.name, signal), sealing);
      return true;
    } catch (error) {
      // Who does not know the key retires nobody.
      const isNone = error instanceof TransportError && error.kind === 'not-found';
      if (!(error instanceof UnreadableFileError) && !isNone) throw error;
    }
  }
  return false;
}
