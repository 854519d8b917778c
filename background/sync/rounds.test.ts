import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { setSyncSettings } from '@/storage/preferences/sync-settings';
import { emptyLibrary, read } from '@/storage/recording/report.fixture';
import { MemoryFolder } from '@/sync/memory-folder.fixture';
import { changeSyncState, readSyncState } from '@/sync/sync-state';
import { type Transport, TransportError } from '@/sync/transport';
import {
  EXCHANGE,
  EXCHANGE_SOON,
  exchangeIfDue,
  exchangeSoon,
  handleSync,
  startRounds,
  stopIfRefused,
} from './rounds';

const HOST = { kind: 'webdav', url: 'https://dav.test/dav/', user: 'me', password: 'secret' } as const;
const MINUTE = 60_000;

let folder: MemoryFolder;
let granted: boolean;
const factory = async () => folder.transport();

beforeEach(async () => {
  await emptyLibrary();
  await browser.alarms.clearAll();
  folder = new MemoryFolder();
  granted = true;
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => granted);
});
afterEach(() => vi.restoreAllMocks());

const alarms = async () => (await browser.alarms.getAll()).map(({ name }) => name).sort();

it('rounds come while a host is chosen, and no longer', async () => {
  await startRounds(Date.now());
  await exchangeSoon();
  expect(await alarms()).toEqual([]);
  await setSyncSettings(HOST);
  await startRounds(Date.now());
  await exchangeSoon();
  expect(await alarms()).toEqual([EXCHANGE, EXCHANGE_SOON]);
  const create = vi.spyOn(browser.alarms, 'create');
  await startRounds(Date.now());
  expect(create).not.toHaveBeenCalled();
  // A clock that was fifty years ahead set the alarm.
  await startRounds(Date.now() - 50 * 365 * 24 * 60 * MINUTE);
  expect(create).toHaveBeenCalledOnce();
  await setSyncSettings({ kind: 'folder' });
  await startRounds(Date.now());
  expect(await alarms()).toEqual([]);
});

it('does what the page asks at the host, and tells how it went', async () => {
  expect(await handleSync({ act: 'exchange' }, factory)).toEqual({ ok: false, kind: 'permission' });
  await setSyncSettings(HOST);
  await read(1);
  expect(await handleSync({ act: 'dry-run' }, factory)).toMatchObject({
    ok: true,
    preview: { isEmpty: true },
  });
  expect(await handleSync({ act: 'unite', name: 'Desk' }, factory)).toEqual({ ok: true });
  expect([...folder.files.keys()]).toHaveLength(1);
  expect((await readSyncState()).status).toBe('idle');
  granted = false;
  expect(await handleSync({ act: 'exchange' }, factory)).toEqual({ ok: false, kind: 'permission' });
  expect((await readSyncState()).problem).toEqual({ kind: 'permission' });
});

it('looks when a page is opened, but not again at once, and waits where the host or the person must come first', async () => {
  await setSyncSettings(HOST);
  await read(1);
  await handleSync({ act: 'unite', name: 'Desk' }, factory);
  folder.requests = [];
  await handleSync({ act: 'opened' }, factory);
  expect(folder.requests).toEqual([]);
  const later = Date.now() + 2 * MINUTE;
  vi.spyOn(Date, 'now').mockReturnValue(later);
  await handleSync({ act: 'opened' }, factory);
  expect(folder.requests).toEqual(['list']);

  const busy = async () => {
    const error = new TransportError('busy', { status: 503, retryAfterSeconds: 600 });
    return { ...folder.transport(), list: () => Promise.reject(error) };
  };
  await exchangeIfDue(later, busy);
  expect((await readSyncState()).problem).toEqual({
    kind: 'busy',
    status: 503,
    retryAt: later + 10 * MINUTE,
  });
  folder.requests = [];
  await exchangeIfDue(later + 9 * MINUTE, factory);
  expect(folder.requests).toEqual([]);
  await exchangeIfDue(later + 11 * MINUTE, factory);
  expect(folder.requests).toEqual(['list']);
  for (const kind of ['unauthorized', 'full', 'emptied'] as const) {
    await changeSyncState({ status: 'problem', problem: { kind } });
    folder.requests = [];
    await exchangeIfDue(later, factory);
    expect(folder.requests).toEqual([]);
    await handleSync({ act: 'exchange' }, factory);
    expect(folder.requests).toEqual(['list']);
  }
  await changeSyncState({ status: 'problem', problem: { kind: 'offline' } });
  folder.requests = [];
  await exchangeIfDue(later, factory);
  expect(folder.requests).toEqual(['list']);
});

it('stops at once when the person takes back that anything may go there, also in the middle of a round', async () => {
  await setSyncSettings(HOST);
  await read(1);
  const state = async () => await readSyncState();
  granted = false;
  await stopIfRefused();
  expect((await state()).status).toBe('off');
  granted = true;
  await handleSync({ act: 'unite', name: 'Desk' }, factory);
  await stopIfRefused();
  expect((await state()).status).toBe('idle');
  granted = false;
  await stopIfRefused();
  expect(await state()).toMatchObject({ status: 'problem', problem: { kind: 'permission' } });
  folder.requests = [];
  await exchangeIfDue(Date.now(), factory);
  expect(folder.requests).toEqual([]);

  granted = true;
  await read(2);
  const once = async (): Promise<Transport> => {
    const way = folder.transport();
    const list = async () => {
      granted = false;
      return await way.list();
    };
    return { ...way, list };
  };
  expect(await handleSync({ act: 'exchange' }, once)).toEqual({ ok: false, kind: 'permission' });
  expect(folder.requests).toEqual(['list']);
});
