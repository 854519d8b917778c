import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readBackup } from '@/transfer/backup/read-backup';
import { backupFile, importFile } from '../import/import.fixture';
import { changeSettings } from '../preferences/settings';
import { course } from '../queries/courses';
import { wholeLibrary } from '../queries/whole-library.fixture';
import { COURSE, emptyLibrary, read } from '../recording/report.fixture';
import { dropOldSnapshots, KEPT, keep, snapshotFile, snapshots } from './snapshots';
import { takeSnapshot, weeklySnapshot } from './take-snapshot';

const DAY = 86_400_000;

beforeEach(async () => {
  await emptyLibrary();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('epilogue-snapshots').onsuccess = resolve;
  });
});

async function contents(at = 0) {
  const all = await snapshots();
  const file = await snapshotFile(all[at]?.id ?? -1);
  return file && (await readBackup(file));
}

/** Keeps a snapshot of so many bytes. */
async function made(n: number, library: string): Promise<void> {
  const state = `${library} ${n} {}`;
  await keep({ madeAt: n, reason: 'weekly', courses: 0, notes: 0, state }, new Uint8Array(n));
}

describe('a snapshot', () => {
  it('holds everything, and says what it is', async () => {
    await read(1);
    await takeSnapshot('weekly', 5);
    const { visits, marks, outlines, notes } = await wholeLibrary();
    expect(await contents()).toMatchObject({ exportedAt: 5, visits, marks, outlines, notes });
    const [only] = await snapshots();
    expect(only).toMatchObject({ madeAt: 5, reason: 'weekly', courses: 1, notes: 0 });
    expect(only?.size).toBe((await snapshotFile(only?.id ?? -1))?.size);
  });

  it('is not made of nothing, nor of what the latest holds already', async () => {
    await takeSnapshot('import', 1);
    expect(await snapshots()).toEqual([]);
    await read(1);
    await takeSnapshot('import', 2);
    await takeSnapshot('import', 3);
    expect((await snapshots()).map(({ madeAt }) => madeAt)).toEqual([2]);
    await changeSettings({ theme: 'dark' });
    await takeSnapshot('import', 4);
    expect((await snapshots()).map(({ madeAt }) => madeAt)).toEqual([4, 2]);
  });

  it('leaves only the last three, and the bytes of no others', async () => {
    for (let n = 1; n <= KEPT + 2; n += 1) await made(n, 'own');
    await dropOldSnapshots('own', new Set());
    const all = await snapshots();
    expect(all.map(({ madeAt, size }) => [madeAt, size])).toEqual([5, 4, 3].map((n) => [n, n]));
    expect(await snapshotFile((all.at(-1)?.id ?? 0) - 1)).toBeNull();
  });

  it('of a library that was here before is not pushed out by those of the present one', async () => {
    for (let n = 1; n <= KEPT + 1; n += 1) await made(n, 'lost');
    for (let n = 11; n <= KEPT + 12; n += 1) await made(n, 'own');
    await dropOldSnapshots('own', new Set());
    expect((await snapshots()).map(({ madeAt }) => madeAt)).toEqual([15, 14, 13, 4, 3, 2]);
  });

  it('is kept once when two parts make it at the same time', async () => {
    await read(1);
    await Promise.all([takeSnapshot('weekly', 1), takeSnapshot('weekly', 2)]);
    expect(await snapshots()).toHaveLength(1);
  });
});

describe('before an import', () => {
  it('a snapshot is made of what was there; none for a rehearsal', async () => {
    await read(1);
    const file = await backupFile();
    await emptyLibrary();
    await read(2);
    const before = (await wholeLibrary()).visits;
    await importFile(file, { rehearse: true });
    expect(await snapshots()).toEqual([]);
    await importFile(file);
    expect((await contents())?.visits).toEqual(before);
    expect((await snapshots())[0]?.reason).toBe('import');
  });

  it('that cannot be made, nothing is taken in', async () => {
    await read(1);
    const file = await backupFile();
    await read(2);
    const before = await wholeLibrary();
    full('files');
    await expect(importFile(file)).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await wholeLibrary()).toEqual(before);
  });

  it('taking a snapshot in again brings back what is missing, and loses nothing newer', async () => {
    await read(1);
    await takeSnapshot('weekly', 1);
    const { visits } = await wholeLibrary();
    await emptyLibrary();
    await read(2);
    const [later] = (await wholeLibrary()).visits;
    const [only] = await snapshots();
    await importFile((await snapshotFile(only?.id ?? -1)) ?? new Blob());
    expect((await wholeLibrary()).visits).toEqual(expect.arrayContaining([...visits, later]));
    expect((await course(COURSE))?.done).toBe(2);
  });
});

/** Lets the disk be full for one table. */
function full(table: string): void {
  const { add } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === table) throw new DOMException('full', 'QuotaExceededError');
    return add.apply(this, args);
  });
}

describe('the weekly snapshot', () => {
  it('is made again although a clock that was years ahead has dated the latest', async () => {
    await read(1);
    await weeklySnapshot(Date.parse('2076-01-01'));
    await read(2);
    await weeklySnapshot(Date.parse('2026-03-01'));
    expect(await snapshots()).toHaveLength(2);
  });

  it('is due a week after the latest one, whatever that was made for', async () => {
    const start = Date.parse('2026-03-01');
    await read(1);
    await weeklySnapshot(start);
    await read(2);
    await weeklySnapshot(start + 6 * DAY);
    await takeSnapshot('import', start + 6.5 * DAY);
    await read(3);
    await weeklySnapshot(start + 13 * DAY);
    await weeklySnapshot(start + 13.5 * DAY);
    const made = (await snapshots()).map(({ reason, madeAt }) => [reason, (madeAt - start) / DAY]);
    expect(made).toEqual([
      ['weekly', 13.5],
      ['import', 6.5],
      ['weekly', 0],
    ]);
  });
});
