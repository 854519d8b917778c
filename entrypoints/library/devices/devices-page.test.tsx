// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { SyncAct, SyncPreview, SyncReply } from '@/messages/sync-acts';
import type { TrialReply } from '@/messages/sync-trial';
import { readSyncSettings, setSyncSettings } from '@/storage/preferences/sync-settings';
import { emptyLibrary } from '@/storage/recording/report.fixture';
import { changeSyncState, type SyncProblemKind } from '@/sync/sync-state';
import { show } from '../library.fixture';

const PREVIEW: SyncPreview = {
  isEmpty: false,
  isEncrypted: true,
  devices: ['Desk', 'Laptop'],
  facts: 120,
  added: 3,
  changed: 1,
  hidden: ['Old course'],
  lostNotes: [],
  conflicts: [{ courseKey: 'geekbang:1', title: 'Both', here: 'finished', united: 'dropped' }],
};
const EMPTY: SyncPreview = {
  ...PREVIEW,
  isEmpty: true,
  isEncrypted: false,
  devices: [],
  facts: 0,
  added: 0,
  changed: 0,
  hidden: [],
  conflicts: [],
};

let isAllowed = true;
let trial: TrialReply;
let answers: SyncReply[];
const asked: SyncAct[] = [];
const request = vi.fn();

beforeEach(async () => {
  await emptyLibrary();
  isAllowed = true;
  trial = { ok: true, files: 0 };
  answers = [];
  asked.length = 0;
  request.mockReset().mockImplementation(async () => isAllowed);
  const event = { addListener: () => {}, removeListener: () => {} };
  Object.assign(browser, {
    permissions: { contains: async () => true, request, onAdded: event, onRemoved: event },
  });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { to, ask } = message as { to: string; ask: SyncAct };
    if (to === 'sync-try') return { ok: true, reply: trial };
    if (to !== 'sync') return { ok: true, reply: null };
    asked.push(ask);
    return { ok: true, reply: answers.shift() ?? { ok: true } };
  });
});
afterEach(cleanup);

const type = async (testId: string, value: string) =>
  fireEvent.input(await screen.findByTestId(testId), { target: { value } });
const click = async (testId: string) => fireEvent.click(await screen.findByTestId(testId));
const step = (name: string) => waitFor(() => expect(screen.getByTestId('set-up').dataset.step).toBe(name));

/** Fills in a server and tries it. */
async function tryServer(address = 'https://nas.example/dav'): Promise<void> {
  await show({ at: 'devices' });
  fireEvent.change(await screen.findByLabelText('Where your devices meet'), { target: { value: 'other' } });
  await type('sync-address', address);
  await type('sync-user', 'reader');
  await type('sync-password', 's3cret');
  await click('sync-try');
}

describe('setting up', () => {
  it('asks for this host in the click, tries it, offers a passphrase first, shows numbers, and unites', async () => {
    answers = [
      { ok: true, preview: EMPTY },
      { ok: true, recoveryCode: 'ABCD-EFGH' },
    ];
    await tryServer();
    await step('seal');
    expect(request.mock.calls).toEqual([[{ origins: ['https://nas.example/*'] }]]);
    expect(await readSyncSettings()).toEqual({
      kind: 'webdav',
      url: 'https://nas.example/dav/',
      user: 'reader',
      password: 's3cret',
    });
    await type('passphrase', 'two words');
    await type('passphrase-again', 'two word');
    await click('seal');
    await screen.findByText('The two are not the same.');
    await type('passphrase-again', 'two words');
    await click('seal');
    await step('preview');
    expect(screen.queryByText(/your host can read this/)).toBeNull();
    await type('device-name', 'Desk');
    await click('unite');
    expect((await screen.findByTestId('recovery-code')).textContent).toBe('ABCD-EFGH');
    expect(asked).toEqual([{ act: 'dry-run' }, { act: 'unite', name: 'Desk', passphrase: 'two words' }]);
    await changeSyncState({ status: 'idle' });
    // The code stays until the person has kept it, although sync is on.
    expect(screen.getByTestId('recovery-code')).toBeTruthy();
    await click('kept-code');
    await screen.findByTestId('exchanged');
  });

  it('fills in the address of Nutstore, and says where an app password is made', async () => {
    answers = [{ ok: true, preview: EMPTY }];
    await show({ at: 'devices' });
    expect((await screen.findByRole('link', { name: 'Make one' })).getAttribute('href')).toMatch(
      /jianguoyun/,
    );
    await type('sync-user', 'reader');
    await type('sync-password', 's3cret');
    await click('sync-try');
    await step('seal');
    expect(request.mock.calls).toEqual([[{ origins: ['https://dav.jianguoyun.com/*'] }]]);
    expect(await readSyncSettings()).toMatchObject({ url: 'https://dav.jianguoyun.com/dav/' });
  });

  it('goes on without a passphrase, and says what that means', async () => {
    answers = [{ ok: true, preview: EMPTY }];
    await tryServer();
    await click('plain');
    await screen.findByText(/your host can read this/);
    await click('unite');
    await waitFor(() => expect(asked[1]).toEqual({ act: 'unite', name: 'this device' }));
  });

  it('says what the browser did not allow, and what is no address, and sends nothing', async () => {
    isAllowed = false;
    await tryServer();
    await screen.findByText(/did not allow nas.example/);
    await type('sync-address', 'http://nas.example');
    await click('sync-try');
    await screen.findByText(/Only https addresses/);
    expect(JSON.stringify(vi.mocked(browser.runtime.sendMessage).mock.calls)).not.toContain('sync-try');
    expect(await readSyncSettings()).toEqual({ kind: 'off' });
  });

  it.each<[string, number | undefined, RegExp]>([
    ['unauthorized', 401, /does not accept the name or the app password.*The server answered 401/],
    ['forbidden', 403, /does not let you in here/],
    ['not-found', 404, /There is no such folder/],
    ['conflict', 409, /could not make the folder/],
    ['not-webdav', 200, /does not speak WebDAV/],
    ['full', 507, /no room left/],
    ['busy', 503, /lasts half an hour.*tries again by itself at/],
    ['redirected', undefined, /The password is not sent there/],
    ['certificate', undefined, /does not accept its certificate/],
    ['offline', undefined, /The server does not answer/],
    ['unheard of', 418, /Something went wrong in Epilogue itself.*418/],
  ])('says in plain words what the server said: %s', async (kind, status, words) => {
    trial = {
      ok: false,
      step: 'write',
      kind,
      ...(status === undefined ? {} : { status }),
      ...(kind === 'busy' ? { retryAfterSeconds: 1800 } : {}),
    };
    await tryServer();
    expect((await screen.findByTestId('trial-problem')).textContent).toMatch(words);
    const went = [...screen.getByTestId('trial').children].map((each) => (each as HTMLElement).dataset.went);
    expect(went).toEqual(['well', 'wrong', 'untried', 'untried']);
    expect(asked).toEqual([]);
  });

  it('opens an encrypted folder, shows what would come, and can be left', async () => {
    answers = [
      { ok: false, kind: 'locked' },
      { ok: false, kind: 'wrong-passphrase' },
      { ok: true, preview: PREVIEW },
    ];
    await tryServer();
    await type('secret', 'guess');
    await click('unlock');
    expect((await screen.findByTestId('set-up-problem')).textContent).toMatch(/does not open this folder/);
    await type('secret', 'two words');
    await click('unlock');
    const said = (await screen.findByTestId('preview')).textContent;
    expect(said).toMatch(
      /Desk, Laptop.*120 records.*3 courses would be new.*1 course would look different.*Old course/,
    );
    expect(screen.getByTestId('conflicts').textContent).toBe('Both: here Finished, united Dropped');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await step('where');
    expect(await readSyncSettings()).toEqual({ kind: 'off' });
    expect(asked.map(({ act }) => act)).toEqual(['dry-run', 'dry-run', 'dry-run']);
  });

  it('unites two libraries only once the person says that both are theirs', async () => {
    answers = [
      { ok: false, kind: 'other-library' },
      { ok: true, preview: PREVIEW },
    ];
    await tryServer();
    await click('is-same');
    await click('unite');
    await waitFor(() => expect(asked[2]).toMatchObject({ act: 'unite', isSame: true }));
  });
});

describe('afterwards', () => {
  const device = (name: string, patch = {}) => ({
    fileId: crypto.randomUUID(),
    name,
    lastSeenAt: Date.now() - 3 * 60_000,
    readTo: 4,
    written: 4,
    retired: false,
    own: false,
    ...patch,
  });
  const [own, laptop, old] = [
    device('Desk', { own: true }),
    device('Laptop', { readTo: 2 }),
    device('Old', { retired: true }),
  ];

  beforeEach(async () => {
    await setSyncSettings({
      kind: 'webdav',
      url: 'https://nas.example/dav/',
      user: 'reader',
      password: 's3cret',
    });
    await changeSyncState({
      status: 'idle',
      lastExchangeAt: Date.now() - 3 * 60_000,
      devices: [own, laptop, old],
      hidden: [],
    });
  });

  it('is quiet: one line, the devices, and how far each was read', async () => {
    await show({ at: 'devices' });
    expect((await screen.findByTestId('exchanged')).textContent).toBe(
      'Last exchange 3 minutes ago, with 1 other device',
    );
    expect(screen.getAllByTestId('device').map((each) => each.querySelector('div')?.textContent)).toEqual([
      'Deskthis device',
      'Laptoplast heard of 3 minutes ago · read 2 of 4',
      'Oldretired · last heard of 3 minutes ago · everything read',
    ]);
    expect(document.body.textContent).not.toContain('s3cret');
  });

  it('renames this device, retires another once asked, and switches off', async () => {
    await show({ at: 'devices' });
    fireEvent.click(await screen.findByRole('button', { name: 'Rename' }));
    await type('new-name', 'Big desk');
    fireEvent.click(screen.getByRole('button', { name: 'Rename' }));
    await waitFor(() => expect(asked).toEqual([{ act: 'rename', name: 'Big desk' }]));
    fireEvent.click(await screen.findByRole('button', { name: 'Retire Laptop' }));
    expect(asked).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Retire' }));
    await waitFor(() => expect(asked[1]).toEqual({ act: 'retire', fileId: laptop.fileId }));
    await waitFor(() => expect((screen.getByTestId('sync-off') as HTMLButtonElement).disabled).toBe(false));
    await click('sync-off');
    await waitFor(() => expect(asked[2]).toEqual({ act: 'switch-off' }));
  });

  it.each<[SyncProblemKind, RegExp, string | null]>([
    ['unauthorized', /app password/, 'Set up again'],
    ['permission', /One click asks/, 'Allow again'],
    ['restored', /put back to an earlier state/, 'Go on'],
    ['replaced', /Nothing changes here before you agree/, 'Take that library over'],
    ['emptied', /Nothing was deleted here/, 'Set up again'],
    ['key-missing', /begins with “k1/, 'Set up again'],
    ['update', /^Laptop: Another device has a newer Epilogue/, null],
    ['full', /no room left/, null],
  ])('says of %s what is safe and what to do', async (kind, words, button) => {
    await changeSyncState({
      status: 'problem',
      problem: { kind, ...(kind === 'update' ? { device: 'Laptop' } : {}) },
    });
    await show({ at: 'devices' });
    const said = await screen.findByTestId('sync-problem');
    expect(said.textContent).toMatch(words);
    expect(said.textContent).toMatch(/Everything in this library is safe/);
    expect(said.querySelector('button')?.textContent ?? null).toBe(button);
  });

  it.each([
    ['restored', 'everywhere', 'Let it hold everywhere'],
    ['replaced', 'help-sync', 'Take that library over'],
  ] as const)('asks once more before a whole library changes: %s', async (kind, button, label) => {
    await changeSyncState({ status: 'problem', problem: { kind } });
    await show({ at: 'devices' });
    await click(button);
    expect(asked).toEqual([]);
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.click(dialog.getByRole('button', { name: label }));
    await waitFor(() => expect(asked).toEqual([{ act: kind === 'restored' ? 'everywhere' : 'follow' }]));
  });

  it('allows the host again in one click, and goes on', async () => {
    await changeSyncState({ status: 'problem', problem: { kind: 'permission' } });
    await show({ at: 'devices' });
    await click('help-sync');
    await waitFor(() => expect(asked).toEqual([{ act: 'exchange' }]));
    expect(request).toHaveBeenCalledWith({ origins: ['https://nas.example/*'] });
  });

  it('takes another password, and keeps the old one until the new one was tried', async () => {
    await changeSyncState({ status: 'problem', problem: { kind: 'unauthorized', status: 401 } });
    await show({ at: 'devices' });
    await click('help-sync');
    trial = { ok: false, step: 'list', kind: 'unauthorized', status: 401 };
    await type('sync-password', 'wrong');
    await click('sync-try');
    await screen.findByTestId('trial-problem');
    expect(await readSyncSettings()).toMatchObject({ password: 's3cret' });
    trial = { ok: true, files: 3 };
    await type('sync-password', 'new');
    await click('sync-try');
    await waitFor(() => expect(asked).toEqual([{ act: 'exchange' }]));
    expect(await readSyncSettings()).toMatchObject({ url: 'https://nas.example/dav/', password: 'new' });
  });

  it('lists what other devices hid', async () => {
    await changeSyncState({
      hidden: [
        {
          at: Date.now(),
          device: 'Laptop',
          courses: [{ key: 'geekbang:1', title: 'Gone' }],
          notes: ['a thought'],
        },
      ],
    });
    await show({ at: 'devices' });
    const row = await screen.findByTestId('hidden');
    expect(row.textContent).toMatch(/Laptop, this minute.*Gone Bring back.*a thought/);
  });

  it('says that it did not work when nobody answers', async () => {
    vi.mocked(browser.runtime.sendMessage).mockRejectedValue(new Error('no worker'));
    await show({ at: 'devices' });
    await click('exchange');
    await screen.findByText(/^Something went wrong in Epilogue itself/);
  });
});
