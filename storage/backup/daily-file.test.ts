import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readBackup } from '@/transfer/backup/read-backup';
import { wholeLibrary } from '../queries/whole-library.fixture';
import { emptyLibrary, read } from '../recording/report.fixture';
import { changeBackupRecord, readBackupRecord } from './backup-record';
import { saveDailyFile, settle } from './daily-file';
import { addressOf } from './file-address';

const NOON = new Date(2026, 4, 20, 12).getTime();
const HOUR = 3_600_000;

interface Item {
  id: number;
  state: 'in_progress' | 'complete' | 'interrupted';
  error?: string;
}

/** The browser's downloads: what was asked for, and what it says of each. */
const asked: { url: string; filename: string; conflictAction: string }[] = [];
const items: Item[] = [];
let allowed = true;
/** What becomes of the next download. */
let fate: Item['state'] = 'complete';
const original = { ...browser };

beforeEach(async () => {
  await emptyLibrary();
  asked.length = 0;
  items.length = 0;
  allowed = true;
  fate = 'complete';
  Object.assign(browser, {
    permissions: { contains: async () => allowed },
    downloads: {
      download: async (options: (typeof asked)[number]) => {
        asked.push(options);
        return (
          items.push({
            id: items.length,
            state: fate,
            ...(fate === 'interrupted' ? { error: 'FILE_NO_SPACE' } : {}),
          }) - 1
        );
      },
      search: async ({ id }: { id: number }) => items.filter((item) => item.id === id),
    },
  });
  await changeBackupRecord({ daily: true });
});
afterEach(() => {
  vi.restoreAllMocks();
  Object.assign(browser, original);
});

/** As in a service worker. */
function withoutFileAddresses(): void {
  vi.stubGlobal(
    'URL',
    class extends URL {
      static override createObjectURL = undefined as never;
    },
  );
}

describe('the daily backup file', () => {
  it('holds the whole library, under the name of its day', async () => {
    await read(1);
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${blobs.push(blob as Blob)}`);
    await saveDailyFile(NOON);
    expect(asked).toMatchObject([
      {
        url: 'blob:1',
        filename: expect.stringMatching(/^Epilogue\/epilogue-backup-2026-05-20-[0-9a-f]{8}\.json\.gz$/),
        conflictAction: 'overwrite',
      },
    ]);
    const { visits, marks } = await wholeLibrary();
    expect(await readBackup(blobs[0] ?? new Blob())).toMatchObject({ exportedAt: NOON, visits, marks });
    expect(await readBackupRecord()).toMatchObject({
      dailyAt: NOON,
      leftAt: NOON,
      pending: null,
      problem: null,
    });
  });

  it('never takes the place of another library’s, nor of one that was here before', async () => {
    await read(1);
    await saveDailyFile(NOON);
    await emptyLibrary();
    await changeBackupRecord({ dailyAt: 0, dailyState: '' });
    await read(2);
    await saveDailyFile(NOON + HOUR);
    expect(new Set(asked.map(({ filename }) => filename)).size).toBe(2);
  });

  it('is made again although a clock that was 50 years ahead dated the last one', async () => {
    await read(1);
    await saveDailyFile(NOON + 50 * 365 * 24 * HOUR);
    await read(2);
    await saveDailyFile(NOON);
    expect(asked.map(({ filename }) => filename.slice(0, 36))).toEqual([
      'Epilogue/epilogue-backup-2076-05-07-',
      'Epilogue/epilogue-backup-2026-05-20-',
    ]);
  });

  it('is made in a worker that has no addresses of files, up to the longest address', async () => {
    await read(1);
    withoutFileAddresses();
    await saveDailyFile(NOON);
    vi.unstubAllGlobals();
    const bytes = await (await fetch(asked[0]?.url ?? '')).blob();
    expect(await readBackup(bytes)).toMatchObject({ visits: (await wholeLibrary()).visits });
  });

  it('too large for such an address is told, and made by the first page that has another', async () => {
    await read(1);
    withoutFileAddresses();
    expect(await addressOf(new Blob([new Uint8Array(15_000_100)]))).toBeNull();
    vi.spyOn(Blob.prototype, 'size', 'get').mockReturnValue(15_000_100);
    await saveDailyFile(NOON);
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    expect(asked).toEqual([]);
    expect((await readBackupRecord()).problem?.what).toBe('too-large');
    await saveDailyFile(NOON);
    expect(asked).toHaveLength(1);
    expect((await readBackupRecord()).problem).toBeNull();
  });

  it('comes once a day, and only when something changed', async () => {
    await read(1);
    await saveDailyFile(NOON);
    await read(2);
    await saveDailyFile(NOON + HOUR);
    expect(asked).toHaveLength(1);
    await saveDailyFile(NOON + 24 * HOUR);
    expect(asked).toHaveLength(2);
    await saveDailyFile(NOON + 48 * HOUR);
    expect(asked).toHaveLength(2);
  });

  it('comes neither unasked nor of an empty library', async () => {
    await saveDailyFile(NOON);
    await read(1);
    await changeBackupRecord({ daily: false });
    await saveDailyFile(NOON);
    expect(asked).toEqual([]);
  });

  it('is off once the browser took the permission back, and stays off when it is given again', async () => {
    await read(1);
    allowed = false;
    await saveDailyFile(NOON);
    allowed = true;
    await saveDailyFile(NOON);
    expect(asked).toEqual([]);
    expect((await readBackupRecord()).daily).toBe(false);
  });

  it('that is still on its way counts only when it has arrived', async () => {
    await read(1);
    fate = 'in_progress';
    await saveDailyFile(NOON);
    await saveDailyFile(NOON + HOUR);
    expect(asked).toHaveLength(1);
    expect((await readBackupRecord()).leftAt).toBe(0);
    Object.assign(items[0] ?? {}, { state: 'complete' });
    await settle(NOON + 2 * HOUR);
    expect(await readBackupRecord()).toMatchObject({ leftAt: NOON, dailyAt: NOON, pending: null });
  });

  it('that was interrupted is told with the browser’s word, and tried again', async () => {
    await read(1);
    fate = 'interrupted';
    await saveDailyFile(NOON);
    const { problem, leftAt } = await readBackupRecord();
    expect(problem).toEqual({ what: 'interrupted', at: NOON, said: 'FILE_NO_SPACE' });
    expect(leftAt).toBe(0);
    fate = 'complete';
    await saveDailyFile(NOON + HOUR);
    expect(await readBackupRecord()).toMatchObject({ problem: null, leftAt: NOON + HOUR });
  });

  it('that the browser refuses to begin is told, too', async () => {
    await read(1);
    browser.downloads.download = async () => {
      throw new Error('no');
    };
    await saveDailyFile(NOON);
    expect((await readBackupRecord()).problem).toEqual({ what: 'failed', at: NOON, said: 'no' });
  });

  it('of a download that vanished from the list is made again', async () => {
    await read(1);
    await changeBackupRecord({ pending: { id: 99, at: NOON, state: 'x' } });
    await saveDailyFile(NOON);
    expect(asked).toHaveLength(1);
  });
});
