import { read } from '@/storage/database/read-transaction';
import { changeSyncIdentity, putSyncIdentity, syncIdentity } from '@/storage/database/sync-identity';
import { write } from '@/storage/database/transaction';
import { restoreExactly } from '@/storage/import/restore-exactly';
import { readSyncKeys } from '@/storage/preferences/sync-keys';
import { utf8 } from './encryption/bytes';
import { alone, doRound, type ExchangeOptions } from './exchange';
import { sealFile } from './files/envelope';
import { generationStem } from './files/file-names';
import { latestOf, successorsIn } from './generations';
import { takeNewIdentity } from './round/own-identity';
import { listedFiles } from './round/round';
import { SyncError } from './sync-error';
import type { Transport } from './transport';
import { wholeFolder } from './whole-folder';

/**
 * Goes on after the library was put back to an earlier state, and lets this state hold on every device: it becomes another
 * library, which takes the place of the former one. Each other device stops there until its person has confirmed that.
 * @throws SyncError `failed` where the library was not put back
 */
export async function restoreEverywhere(transport: Transport, options: ExchangeOptions): Promise<void> {
  await alone(options.now, async () => {
    const [me, keys] = await Promise.all([read(syncIdentity), readSyncKeys()]);
    if (!me?.isPaused) throw new SyncError('failed');
    const to = crypto.randomUUID();
    const words = utf8(JSON.stringify({ from: me.library, to, by: me.name }));
    const { name, bytes } = await sealFile(generationStem(me.library, to), words, { ...me, keys });
    await takeNewIdentity();
    await write(async ({ db }) => {
      const row = { kind: 'generation' as const, from: 0, to: 0, size: bytes.length, bytes };
      await db.outbox.put({ name, ...row, isSent: false, facts: [], isOld: false });
      const former = [...me.former, ...me.aliases, me.library];
      await changeSyncIdentity(db, { library: to, aliases: [], former, mirrored: {} });
      const next = await syncIdentity(db);
      if (next) await db.cursors.put(gone(me.fileId, next.fileId));
    });
    await doRound(transport, options);
  });
}

/**
 * Takes over, after a snapshot, the library that took the place of this one, exactly as it is: what only this device knew
 * stays in the snapshot alone.
 * @throws SyncError `unread` while nothing of it can be read
 */
export async function followReplaced(transport: Transport, options: ExchangeOptions): Promise<void> {
  const { now, signal } = options;
  await alone(now, async () => {
    const [me, keys] = await Promise.all([read(syncIdentity), readSyncKeys()]);
    if (!me) throw new SyncError('failed');
    const files = await listedFiles(transport, signal);
    const { isEncrypted } = me;
    const after = await successorsIn(transport, files, { keys, isEncrypted }, signal);
    const library = latestOf(me.library, after);
    const found = await wholeFolder(transport, files, { library, aliases: [], keys, isEncrypted }, signal);
    if (library === me.library || found.devices.length === 0) throw new SyncError('unread');
    const fileId = crypto.randomUUID();
    await restoreExactly(found.given, {
      isTrusted: isEncrypted,
      isExchange: true,
      ...(signal && { signal }),
      alongside: async ({ db }) => {
        const former = [...new Set([...me.former, ...me.aliases, ...after.keys()])];
        const anew = { fileId, library, aliases: [], former, count: 0, mirrored: {} };
        await putSyncIdentity(db, { ...me, ...anew, wantsBase: true, isPaused: false });
        await db.cursors.put(gone(me.fileId, fileId));
      },
    });
    await doRound(transport, options);
  });
}

/** What stands for this device's own files of before: they are not read, and leave the folder. */
function gone(fileId: string, retiredBy: string) {
  const none = { count: 0, written: 0, name: '', lastSeenAt: 0, looks: 0 };
  return { fileId, ...none, retiredBy, isFormer: true as const };
}
