import { read } from '@/storage/database/read-transaction';
import { changeSyncIdentity, syncIdentity } from '@/storage/database/sync-identity';
import { write } from '@/storage/database/transaction';
import { withLock } from '@/storage/preferences/lock';
import { readSyncKeys } from '@/storage/preferences/sync-keys';
import { successorsIn } from './generations';
import { compact } from './round/compact';
import { devicesOf } from './round/devices-of';
import { ensureOwnIdentity } from './round/own-identity';
import { readDevices } from './round/read-devices';
import { listedFiles, type Round } from './round/round';
import { sealChanges } from './round/seal-changes';
import { removeOldFiles, sendFiles } from './round/send-files';
import { settleSettings } from './round/settle-settings';
import { SyncError } from './sync-error';
import { changeSyncState, type SyncProblem } from './sync-state';
import { type Transport, TransportError } from './transport';

export interface ExchangeOptions {
  /** Milliseconds since 1970. */
  now: number;
  signal?: AbortSignal;
}

/** Whoever works on the folder or on what is sent holds this lock, in whichever part of the extension. */
const LOCK = 'sync round';

/** How long a host that says nothing of it is left alone when it is busy, in milliseconds. */
const PAUSE = 30 * 60_000;

/**
 * One round: sends what changed here, and takes in what others sent. It may be cut off anywhere; the next one goes on.
 * The state says how it went.
 * @throws TransportError, SyncError; what the database throws
 */
export async function exchange(transport: Transport, options: ExchangeOptions): Promise<void> {
  await withLock(LOCK, async () => await told(options.now, async () => await doRound(transport, options)));
}

/** Does `work` while nobody else works on the folder, and tells in the state how it went. */
export async function alone<T>(now: number, work: () => Promise<T>): Promise<T> {
  return await withLock(LOCK, async () => await told(now, work));
}

async function told<T>(now: number, work: () => Promise<T>): Promise<T> {
  await changeSyncState({ status: 'working' });
  try {
    return await work();
  } catch (error) {
    const problem = problemOf(error, now);
    const status = !(await read(syncIdentity)) ? 'off' : problem.kind === 'restored' ? 'paused' : 'problem';
    await changeSyncState({ status, problem });
    throw error;
  }
}

/** A round, inside the lock. */
export async function doRound(transport: Transport, { now, signal }: ExchangeOptions): Promise<void> {
  const round = await begun(transport, now, signal);
  await ensureOwnIdentity(round);
  // Who begins has nothing to say of settings before they know what the others say.
  if (round.me.count > 0) {
    await settleSettings();
    await sealChanges(round);
  }
  await compact(round);
  await sendFiles(round);
  await removeOldFiles(round);
  await readDevices(round);
  await settleSettings();
  const devices = await devicesOf(round);
  const [problem] = round.problems;
  const status = problem ? 'problem' : 'idle';
  await changeSyncState({ status, problem, lastExchangeAt: now, devices });
}

async function begun(transport: Transport, now: number, signal: AbortSignal | undefined): Promise<Round> {
  const me = await read(syncIdentity);
  if (!me) throw new SyncError('failed');
  if (me.isPaused) throw new SyncError('restored');
  const keys = await readSyncKeys();
  if (me.isEncrypted && keys.length === 0) throw new SyncError('locked');
  const files = await listedFiles(transport, signal);
  if (files.length === 0 && me.wasSeen) throw await emptyList(transport, signal);
  if (files.length > 0 && !me.wasSeen) await write(({ db }) => changeSyncIdentity(db, { wasSeen: true }));
  const hasKeys = files.some(({ kind }) => kind === 'key');
  if (me.isEncrypted && me.wasSeen && !hasKeys) throw new SyncError('key-missing');
  if (!me.isEncrypted && hasKeys) throw new SyncError('locked');
  const { library, aliases, isEncrypted } = me;
  const sealing = { library, aliases, isEncrypted, keys: [...keys].sort((a, b) => (a.id < b.id ? -1 : 1)) };
  const isOwn = ({ from }: { from: string }) => from === library || aliases.includes(from);
  const later = files.filter((file) => file.kind === 'generation').filter(isOwn);
  if (later.length > 0 && (await successorsIn(transport, later, sealing, signal)).size > 0)
    throw new SyncError('replaced');
  return { transport, now, signal, me, sealing, files, problems: [] };
}

/** A folder that held files lists none: they are gone, or the list is an old one, which passes by itself. */
async function emptyList(transport: Transport, signal: AbortSignal | undefined): Promise<Error> {
  const [own] = await read((db) => db.outbox.filter(({ isSent, isOld }) => isSent && !isOld).toArray());
  const isHeld = own !== undefined && (await isThere(transport, own.name, signal));
  return isHeld ? new TransportError('offline') : new SyncError('emptied');
}

async function isThere(transport: Transport, name: string, signal?: AbortSignal): Promise<boolean> {
  return await transport.get(name, signal).then(
    () => true,
    (error: unknown) => {
      if (error instanceof TransportError && error.kind === 'not-found') return false;
      throw error;
    },
  );
}

/** What an error says to people. */
export function problemOf(error: unknown, now: number): SyncProblem {
  if (error instanceof SyncError)
    return { kind: error.kind, ...(error.device === undefined ? {} : { device: error.device }) };
  if (!(error instanceof TransportError)) return { kind: 'failed' };
  const { kind, status, retryAfterSeconds } = error;
  const wait = retryAfterSeconds === undefined ? PAUSE : Math.min(retryAfterSeconds, 86_400) * 1000;
  return {
    kind,
    ...(status === undefined ? {} : { status }),
    ...(kind === 'busy' ? { retryAt: now + wait } : {}),
  };
}
