import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { setSyncSettings } from '@/storage/preferences/sync-settings';
import { emptyLibrary, read } from '@/storage/recording/report.fixture';
import { changeSyncState, readSyncState } from '@/sync/sync-state';
import { listenForSync } from './listen-for-sync';

let badges: string[];
let tookBack: () => void;

beforeEach(async () => {
  await emptyLibrary();
  badges = [];
  const setBadgeText = async ({ text }: { text: string }) => void badges.push(text);
  Object.assign(browser, {
    action: { setBadgeText },
    permissions: {
      contains: async () => false,
      onRemoved: { addListener: (listener: () => void) => (tookBack = listener) },
    },
  });
  listenForSync();
});

it('has the badges follow what others said, once a round is over', async () => {
  await changeSyncState({ status: 'working' });
  expect(badges).toEqual([]);
  await read(10, { closing: 'yes', complete: false });
  await changeSyncState({ status: 'idle', lastExchangeAt: 1 });
  await vi.waitFor(() => expect(badges).toEqual(['?']));
});

it('says that nothing goes to the host any more as soon as the person takes that back', async () => {
  await setSyncSettings({ kind: 'webdav', url: 'https://dav.test/', user: 'me', password: 'secret' });
  await changeSyncState({ status: 'idle' });
  tookBack();
  await vi.waitFor(async () => expect((await readSyncState()).problem).toEqual({ kind: 'permission' }));
});
