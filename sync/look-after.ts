import { read } from '@/storage/database/read-transaction';
import { changeSyncIdentity, SYNC, syncIdentity } from '@/storage/database/sync-identity';
import { write } from '@/storage/database/transaction';
import { forgetSyncKeys, readSyncKeys } from '@/storage/preferences/sync-keys';
import { setSyncSettings } from '@/storage/preferences/sync-settings';
import { isEqual, utf8 } from './encryption/bytes';
import { keyFileBytes, wrapKey } from './encryption/key-file';
import { keyFiles } from './encryption/open-keys';
import { alone, doRound, type ExchangeOptions } from './exchange';
import { sealFile } from './files/envelope';
import { nameFor, retiredStem } from './files/file-names';
import { takeNewIdentity } from './round/own-identity';
import { listedFiles } from './round/round';
import { latestBase } from './round/send-files';
import { SyncError } from './sync-error';
import { changeSyncState } from './sync-state';
import type { Transport } from './transport';

/** Gives this device another name; the others hear of it with the next round. */
export async function rename(name: string): Promise<void> {
  await write(({ db }) => changeSyncIdentity(db, { name, hasNews: true, reportedAt: 0 }));
}

/**
 * Retires another device: what it said was read to its end, this device writes everything that it knows anew, and only
 * then the other's files go, some in each round. A retired device that comes back begins under another id.
 * @throws SyncError `unread` while there is something of it that could not be read
 */
export async function retire(transport: Transport, fileId: string, options: ExchangeOptions): Promise<void> {
  await alone(options.now, async () => {
    await write(({ db }) => changeSyncIdentity(db, { wantsBase: true }));
    await doRound(transport, options);
    // What was read in that round is not in the base that was written in it.
    await write(({ db }) => changeSyncIdentity(db, { wantsBase: true }));
    await doRound(transport, options);
    const [me, cursor, outbox, keys] = await Promise.all([
      read(syncIdentity),
      read((db) => db.cursors.get(fileId)),
      read((db) => db.outbox.toArray()),
      readSyncKeys(),
    ]);
    const isRead = cursor !== undefined && cursor.count === cursor.written;
    if (!me || !isRead || me.wantsBase || latestBase(outbox).length === 0)
      throw new SyncError('unread', cursor?.name);
    const words = utf8(JSON.stringify({ retired: fileId, by: me.fileId }));
    const { name, bytes } = await sealFile(retiredStem(fileId, me.fileId), words, { ...me, keys });
    const row = { name, kind: 'retired' as const, from: me.count, to: me.count, size: bytes.length, bytes };
    await write(({ db }) => db.outbox.put({ ...row, isSent: false, facts: [], isOld: false }));
    await doRound(transport, options);
    await doRound(transport, options);
  });
}

/**
 * Wraps the folder's key by another passphrase and another recovery code, which it returns. Who knows the old passphrase
 * and kept the key can still read: shutting somebody out takes a new folder.
 * @throws SyncError `not-encrypted`
 */
export async function newPassphrase(
  transport: Transport,
  passphrase: string,
  { now, signal }: ExchangeOptions,
): Promise<string> {
  return await alone(now, async () => {
    const [me, [key]] = [await read(syncIdentity), await readSyncKeys()];
    if (!me?.isEncrypted || !key) throw new SyncError('not-encrypted');
    const old = await keyFiles(transport, await listedFiles(transport, signal), signal);
    const { file, recoveryCode } = await wrapKey(key, me.library, passphrase);
    const bytes = keyFileBytes(file);
    const name = await nameFor('k1', bytes);
    await transport.put(name, bytes, signal);
    if (!isEqual(await transport.get(name, signal), bytes)) throw new SyncError('damaged');
    const replaced = old.filter((each) => each.file.key === key.id && each.name !== name);
    for (const each of replaced) await transport.remove(each.name, signal);
    await changeSyncState({ status: 'idle', problem: undefined });
    return recoveryCode;
  });
}

/** Goes on after the library was put back to an earlier state: what others have returns. */
export async function resume(transport: Transport, options: ExchangeOptions): Promise<void> {
  await alone(options.now, async () => {
    await takeNewIdentity();
    await doRound(transport, options);
  });
}

/** Ends sync here. The files stay where they are, and the library stays as it is. */
export async function switchOff(): Promise<void> {
  await alone(0, async () => {
    await write(async ({ db }) => {
      await Promise.all([db.dirty.clear(), db.outbox.clear(), db.cursors.clear(), db.meta.delete(SYNC)]);
    });
    await forgetSyncKeys();
    await setSyncSettings({ kind: 'off' });
    await changeSyncState({
      status: 'off',
      problem: undefined,
      lastExchangeAt: undefined,
      devices: [],
      hidden: [],
    });
  });
}
