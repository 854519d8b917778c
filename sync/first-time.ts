import type { SyncPreview } from '@/messages/sync-acts';
import { optional } from '@/progress/model/optional';
import { takeSnapshot, turnSnapshots } from '@/storage/backup/take-snapshot';
import { read } from '@/storage/database/read-transaction';
import { putSyncIdentity, syncIdentity } from '@/storage/database/sync-identity';
import { write } from '@/storage/database/transaction';
import { mergeBackup } from '@/storage/import/merge-backup';
import { type SyncKey, setSyncKeys } from '@/storage/preferences/sync-keys';
import { keyFileBytes, newKey, wrapKey } from './encryption/key-file';
import { openKeys } from './encryption/open-keys';
import { alone, type ExchangeOptions, exchange } from './exchange';
import { libraryOf, type Sealing } from './files/envelope';
import { nameFor, type SyncFile } from './files/file-names';
import { latestOf, successorsIn } from './generations';
import { listedFiles } from './round/round';
import { SyncError } from './sync-error';
import type { Transport } from './transport';
import { wholeFolder } from './whole-folder';

export interface Uniting {
  /** Of this device, for people. */
  name: string;
  /** Also a recovery code. Makes an empty folder an encrypted one. */
  passphrase?: string;
  /** The person says that two libraries are one. */
  isSame?: boolean;
}

/**
 * What uniting would do, in numbers. Nothing is kept, here or there.
 * @throws SyncError, TransportError
 */
export async function dryRun(
  transport: Transport,
  { passphrase, isSame = false }: Pick<Uniting, 'passphrase' | 'isSame'>,
  signal?: AbortSignal,
): Promise<SyncPreview> {
  const files = await listedFiles(transport, signal);
  const sealing = await sealingOf(transport, files, { passphrase, isSame }, signal);
  const { given, devices } = await wholeFolder(transport, files, sealing, signal);
  const outcome = await mergeBackup(given, {
    rehearse: true,
    isTrusted: sealing.isEncrypted,
    isExchange: true,
    ...(signal && { signal }),
  });
  const count = (how: string) => outcome.courses.filter((each) => each.how === how).length;
  const tallies = [outcome.visits, outcome.marks, outcome.notes, outcome.outlines, outcome.registers];
  return {
    isEmpty: files.length === 0,
    isEncrypted: sealing.isEncrypted,
    devices,
    facts: tallies.reduce((sum, { added, changed }) => sum + added + changed, 0),
    added: count('added'),
    changed: count('changed'),
    hidden: outcome.courses.filter(({ how }) => how === 'hidden').map(({ title }) => title),
    lostNotes: outcome.lostNotes,
    conflicts: outcome.courses.flatMap(({ key, title, before, after }) =>
      before && after && before.state !== after.state
        ? [{ courseKey: key, title, here: before.state, united: after.state }]
        : [],
    ),
  };
}

/**
 * Begins: this library and the folder's become one, after a snapshot. Returns the recovery code if this made the folder an
 * encrypted one, also where the first round is cut off: the next one goes on, and the state says so.
 * @throws SyncError, TransportError
 */
export async function unite(
  transport: Transport,
  uniting: Uniting,
  { now, signal }: ExchangeOptions,
): Promise<{ recoveryCode?: string }> {
  const recoveryCode = await alone(now, async () => {
    const files = await listedFiles(transport, signal);
    const sealing = await sealingOf(transport, files, uniting, signal);
    const isNew = files.length === 0 && uniting.passphrase !== undefined;
    const made = isNew ? await wrapKey(newKeyOf(sealing), sealing.library, uniting.passphrase ?? '') : null;
    await takeSnapshot('sync', now, { signal });
    await turnSnapshots();
    await setSyncKeys([...sealing.keys]);
    const keyFile = made && keyFileBytes(made.file);
    const keyName = keyFile && (await nameFor('k1', keyFile));
    await write(async ({ db }) => {
      await Promise.all([db.dirty.clear(), db.outbox.clear(), db.cursors.clear()]);
      await putSyncIdentity(db, {
        fileId: crypto.randomUUID(),
        name: uniting.name,
        library: sealing.library,
        aliases: [...sealing.aliases],
        former: [...sealing.former],
        isEncrypted: sealing.isEncrypted,
        count: 0,
        wantsBase: true,
        wasSeen: files.length > 0,
        isPaused: false,
        hasNews: false,
        reportedAt: 0,
        digestedAt: 0,
        baseAt: 0,
        mirrored: {},
      });
      if (keyFile && keyName) {
        const row = { kind: 'key' as const, from: 0, to: 0, size: keyFile.length, bytes: keyFile };
        await db.outbox.put({ name: keyName, ...row, isSent: false, facts: [], isOld: false });
      }
    });
    return made?.recoveryCode;
  });
  try {
    await exchange(transport, { now, ...(signal && { signal }) });
  } catch (error) {
    if (recoveryCode === undefined) throw error;
  }
  return optional({ recoveryCode });
}

function newKeyOf({ keys }: Sealing): SyncKey {
  const [key] = keys;
  if (!key) throw new SyncError('failed');
  return key;
}

/**
 * To which library the folder's files belong, and by which keys they are read. Of an empty folder: a new library, and a
 * new key if there is a passphrase.
 */
async function sealingOf(
  transport: Transport,
  files: readonly SyncFile[],
  { passphrase, isSame = false }: Pick<Uniting, 'isSame'> & { passphrase?: string | undefined },
  signal?: AbortSignal,
): Promise<Sealing & { former: string[] }> {
  const known = await read(syncIdentity);
  const found = new Set(known ? [known.library] : []);
  if (files.length === 0) {
    const keys = passphrase === undefined ? [] : [newKey()];
    const library = known?.library ?? crypto.randomUUID();
    return { library, aliases: [], former: [], isEncrypted: keys.length > 0, keys };
  }
  const opened = await openKeys(transport, files, passphrase, signal);
  for (const library of opened.libraries) found.add(library);
  // One file of each device says where it belongs.
  const devices = new Set<string>();
  for (const file of files) {
    if (!('fileId' in file) || file.kind === 'newer' || devices.has(file.fileId)) continue;
    devices.add(file.fileId);
    const library = libraryOf(await transport.get(file.name, signal));
    if (library !== null) found.add(library);
  }
  const { keys } = opened;
  const isEncrypted = keys.length > 0;
  const after = await successorsIn(transport, files, { keys, isEncrypted }, signal);
  const current = new Set([...found].map((each) => latestOf(each, after)));
  const [library, ...aliases] = [...current].sort();
  if (library === undefined) throw new SyncError('failed');
  if (aliases.length > 0 && !isSame) throw new SyncError('other-library');
  return { library, aliases, former: [...after.keys()], isEncrypted, keys };
}
