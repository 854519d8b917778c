// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readSyncSettings } from '@/storage/preferences/sync-settings';
import { emptyLibrary } from '@/storage/recording/report.fixture';
import { type MemoryFolder, memoryFolder } from '@/sync/folder/folder-handle.fixture';
import { readSyncState } from '@/sync/sync-state';
import { show } from '../library.fixture';
import { askSync } from './ask-sync';

/** Stands for IndexedDB, which keeps handles of the browser's alone. */
let kept: object | undefined;
vi.mock('@/storage/database/folder-handle', () => ({
  readFolderHandle: async () => kept,
  keepFolderHandle: async (handle: object) => {
    kept = handle;
  },
}));

let permission: PermissionState;
let chosen: MemoryFolder;
let isRefused = false;

beforeEach(async () => {
  await emptyLibrary();
  kept = undefined;
  permission = 'granted';
  isRefused = false;
  chosen = memoryFolder();
  Object.assign(chosen, {
    queryPermission: async () => permission,
    requestPermission: async () => {
      permission = 'granted';
      return permission;
    },
  });
  const showDirectoryPicker = async () => {
    if (isRefused) throw new DOMException('no', 'AbortError');
    return chosen;
  };
  Object.assign(globalThis, { showDirectoryPicker });
});
afterEach(() => {
  cleanup();
  Reflect.deleteProperty(globalThis, 'showDirectoryPicker');
});

async function chooseFolder(): Promise<void> {
  await show({ at: 'devices' });
  fireEvent.change(await screen.findByLabelText('Where your devices meet'), { target: { value: 'folder' } });
}
const click = async (testId: string) => fireEvent.click(await screen.findByTestId(testId));

async function unite(): Promise<void> {
  await chooseFolder();
  await click('choose-folder');
  await click('plain');
  await click('unite');
  await screen.findByTestId('exchanged');
}

it('is chosen in a click, tried, and holds the files of this library afterwards', async () => {
  await unite();
  expect(await readSyncSettings()).toEqual({ kind: 'folder' });
  expect(await readSyncState()).toMatchObject({
    status: 'idle',
    devices: [{ name: 'this device', own: true }],
  });
  const names = [...(chosen.folders.get('epilogue')?.files.keys() ?? [])];
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !/\.(base|seg)$/.test(name))).toEqual([]);
});

it('is no choice where the browser lets no page write to one', async () => {
  Reflect.deleteProperty(globalThis, 'showDirectoryPicker');
  await chooseFolder();
  await screen.findByText(/Chrome and Edge do\. WebDAV works here\./);
});

it('changes nothing while the person chooses none', async () => {
  isRefused = true;
  await chooseFolder();
  await click('choose-folder');
  await screen.findByText(/No folder was chosen/);
  expect(await readSyncSettings()).toEqual({ kind: 'off' });
});

it('that lost its permission says so, and one click brings it back', async () => {
  await unite();
  permission = 'prompt';
  expect(await askSync({ act: 'exchange' })).toEqual({ ok: false, kind: 'permission' });
  expect((await screen.findByTestId('sync-problem')).dataset.kind).toBe('permission');
  await click('help-sync');
  await waitFor(() => expect(screen.queryByTestId('sync-problem')).toBeNull());
  expect(await readSyncState()).toMatchObject({ status: 'idle' });
});
