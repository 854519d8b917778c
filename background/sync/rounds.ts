import { browser } from 'wxt/browser';
import { isSyncAllowed } from '@/browser/sync-permission';
import type { SyncAct, SyncOpened, SyncReply } from '@/messages/sync-acts';
import { readSyncSettings } from '@/storage/preferences/sync-settings';
import { exchange } from '@/sync/exchange';
import { performAct } from '@/sync/perform-act';
import { changeSyncState, readSyncState, type SyncProblemKind, type SyncState } from '@/sync/sync-state';
import type { Transport } from '@/sync/transport';
import { isFar } from '../alarms';
import { hostTransport } from './host-transport';
import { whileAllowed } from './while-allowed';

/** A round every quarter of an hour, and one some minutes after the last change. */
export const EXCHANGE = 'exchange';
export const EXCHANGE_SOON = 'exchange-soon';

const EVERY_MINUTES = 15;
const SOON_MINUTES = 5;
const MINUTE = 60_000;

/** A page that is opened looks for news unless that was done so lately, in milliseconds. */
const LATELY = MINUTE;

/** What no other try mends: the person must do something first. */
const ASKS: readonly SyncProblemKind[] = [
  'unauthorized',
  'forbidden',
  'not-webdav',
  'not-found',
  'full',
  'permission',
  'emptied',
  'other-library',
  'key-missing',
  'locked',
  'restored',
  'replaced',
];

/** Gives the way to the chosen host; tests give another. */
type TransportFactory = typeof hostTransport;

/** Creates the alarm of the rounds while devices meet at a host, and takes it away otherwise. `now`: milliseconds since 1970. */
export async function startRounds(now: number): Promise<void> {
  const { kind } = await readSyncSettings();
  if (kind !== 'webdav') {
    await Promise.all([browser.alarms.clear(EXCHANGE), browser.alarms.clear(EXCHANGE_SOON)]);
    return;
  }
  const alarm = await browser.alarms.get(EXCHANGE);
  if (!alarm || isFar(alarm, { periodInMinutes: EVERY_MINUTES }, now))
    await browser.alarms.create(EXCHANGE, { delayInMinutes: 1, periodInMinutes: EVERY_MINUTES });
}

/** Something changed here: a round comes some minutes after the last of such calls. */
export async function exchangeSoon(): Promise<void> {
  const { kind } = await readSyncSettings();
  if (kind === 'webdav') await browser.alarms.create(EXCHANGE_SOON, { delayInMinutes: SOON_MINUTES });
}

/** Does a round unless the person must do something first, or the host asked to be left alone. */
export async function exchangeIfDue(now: number, factory: TransportFactory = hostTransport): Promise<void> {
  if (!isDue(await readSyncState(), now)) return;
  const transport = await chosenTransport(factory);
  // How it went stands in the state, which pages show.
  await (transport && exchange(transport, { now }).catch(() => {}));
}

function isDue({ status, problem }: SyncState, now: number): boolean {
  if (status === 'off' || status === 'paused') return false;
  if (status !== 'problem' || !problem) return true;
  const { kind, retryAt = 0 } = problem;
  // A clock that was set back must not make it wait for years.
  const isWaiting = now < retryAt && retryAt - now <= 24 * 60 * MINUTE;
  return !isWaiting && !ASKS.includes(kind);
}

/** Does what the page *Devices* asks, at the chosen host. */
export async function handleSync(
  ask: SyncAct | SyncOpened,
  factory: TransportFactory = hostTransport,
): Promise<SyncReply> {
  const now = Date.now();
  if (ask.act === 'opened') {
    const { lastExchangeAt = 0 } = await readSyncState();
    if (Math.abs(now - lastExchangeAt) > LATELY) await exchangeIfDue(now, factory);
    return { ok: true };
  }
  const transport = await chosenTransport(factory);
  return transport ? await performAct(transport, ask, now) : { ok: false, kind: 'permission' };
}

/**
 * The person took something back from Epilogue. If that ends what goes to the chosen host, the state says so at once, and
 * no round comes until they allow it again.
 */
export async function stopIfRefused(): Promise<void> {
  const settings = await readSyncSettings();
  const { status } = await readSyncState();
  if (settings.kind !== 'webdav' || status === 'off' || status === 'paused') return;
  if (!(await isSyncAllowed(settings.url)))
    await changeSyncState({ status: 'problem', problem: { kind: 'permission' } });
}

/** The way to the chosen host; `null` where there is none, or a folder is chosen, which only a page reaches. */
async function chosenTransport(factory: TransportFactory): Promise<Transport | null> {
  const settings = await readSyncSettings();
  if (settings.kind !== 'webdav') return null;
  const { url, user, password } = settings;
  return whileAllowed(url, await factory({ address: url, user, password }));
}
