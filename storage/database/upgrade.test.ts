import type { Transaction } from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readBackup } from '@/transfer/backup/read-backup';
import { readBackupRecord } from '../backup/backup-record';
import { snapshotFile, snapshots } from '../backup/snapshots';
import { course, courses } from '../queries/courses';
import { wholeLibrary } from '../queries/whole-library.fixture';
import { COURSE, emptyLibrary, read } from '../recording/report.fixture';
import { closeLibrary, LibraryBlockedError, PATIENCE, withLibrary } from './connection';
import { firstSchema, SCHEMA, type SchemaStep, schemaVersion } from './schema';

const steps = SCHEMA as SchemaStep[];
const LATER = { key: 'later', kind: 'of the next version' };

/** Releases a made-up next schema: a new table, and a row of it for every mark. */
function release(work: (transaction: Transaction) => Promise<void> = nextVersion): void {
  steps.push({ version: schemaVersion() + 1, tables: { wonders: 'key' }, upgrade: async () => work });
}

async function nextVersion(transaction: Transaction): Promise<void> {
  await transaction.table('wonders').add(LATER);
  await transaction
    .table('marks')
    .toCollection()
    .modify((mark) => {
      mark.wonder = true;
    });
}

const wonders = async () => await withLibrary((db) => db.table('wonders').toArray());
const isWonderful = (mark: object) => 'wonder' in mark;

beforeEach(async () => {
  await emptyLibrary();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('epilogue-snapshots').onsuccess = resolve;
  });
  await read(1);
  closeLibrary();
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  closeLibrary();
  steps.splice(1);
});

it('keeps every fact and row, after a snapshot of what was there', async () => {
  const before = await wholeLibrary();
  closeLibrary();
  release();
  const after = await wholeLibrary();
  expect(await wonders()).toEqual([LATER]);
  expect(after.marks.every(isWonderful)).toBe(true);
  expect({ ...after, marks: after.marks.map(({ id }) => id) }).toEqual({
    ...before,
    marks: before.marks.map(({ id }) => id),
  });
  const [only, ...others] = await snapshots();
  expect([only?.reason, others]).toEqual(['upgrade', []]);
  const kept = await readBackup((await snapshotFile(only?.id ?? -1)) ?? new Blob());
  expect(kept.marks).toEqual(before.marks);
  expect(kept.visits).toEqual(before.visits);
});

it('is done once when several ask for the library at the same time', async () => {
  const work = vi.fn(nextVersion);
  release(work);
  const titles = await Promise.all([1, 2, 3].map(async () => (await course(COURSE))?.title));
  expect(titles).toEqual(['Linux', 'Linux', 'Linux']);
  expect(work).toHaveBeenCalledOnce();
});

it('that is killed midway leaves the older library as it was, and is done at the next opening', async () => {
  const before = await wholeLibrary();
  closeLibrary();
  const isOld = async () => {
    const { version = 0 } = (await indexedDB.databases()).find(({ name }) => name === 'epilogue') ?? {};
    return version === firstSchema() * 10;
  };
  release(async (transaction) => {
    await nextVersion(transaction);
    transaction.idbtrans.abort();
  });
  await expect(courses()).rejects.toThrow();
  closeLibrary();
  expect(await isOld()).toBe(true);
  steps.splice(1);
  expect(await wholeLibrary()).toEqual(before);
  closeLibrary();
  release();
  expect((await wholeLibrary()).marks.every(isWonderful)).toBe(true);
  expect(await isOld()).toBe(false);
});

it('that finds the disk full leaves the older library as it was', async () => {
  const before = await wholeLibrary();
  closeLibrary();
  release(async (transaction) => {
    await nextVersion(transaction);
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(courses()).rejects.toThrow();
  closeLibrary();
  steps.splice(1);
  expect(await wholeLibrary()).toEqual(before);
});

it('goes on without a snapshot when there is no room for one, and that is told', async () => {
  const { add } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === 'files') throw new DOMException('full', 'QuotaExceededError');
    return add.apply(this, args);
  });
  release();
  expect(await course(COURSE)).toMatchObject({ title: 'Linux' });
  expect(await snapshots()).toEqual([]);
  expect((await readBackupRecord()).snapshotFailedAt).toBeGreaterThan(0);
});

it('that an older page holds up is told after a while, and goes on by itself when that page lets go', async () => {
  // The upgrade's code is loaded first: that takes real time, and the clock below is not.
  await import('./prepare-upgrade');
  release();
  const older = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('epilogue');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const first = courses().catch((problem: unknown) => problem);
  let isTold = false;
  void first.then(() => {
    isTold = true;
  });
  while (!isTold) {
    await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(PATIENCE / 100);
  }
  expect(await first).toBeInstanceOf(LibraryBlockedError);
  expect(String(await first)).toContain('Close it and try again');
  vi.useRealTimers();
  older.close();
  expect(await wonders()).toEqual([LATER]);
});
