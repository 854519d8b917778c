import { beforeEach, expect, it, vi } from 'vitest';
import { readBackup } from '@/transfer/backup/read-backup';
import { backupFile } from '../backup/backup-file';
import { keep, snapshotFile, snapshots } from '../backup/snapshots';
import { takeSnapshot } from '../backup/take-snapshot';
import { withLibrary } from '../database/connection';
import { markCourse } from '../marks/marks';
import { saveNote } from '../notes/save-note';
import { wholeLibrary } from '../queries/whole-library.fixture';
import { rebuild } from '../recording/rebuild';
import { readRegister, setRegisters } from '../recording/registers';
import { COURSE, emptyLibrary, purgeAfter, read } from '../recording/report.fixture';
import { restoreExactly } from './restore-exactly';

const OTHER = 'book:other.test';

beforeEach(async () => {
  await emptyLibrary();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('epilogue-snapshots').onsuccess = resolve;
  });
});

/** A library as it was once, and everything that can happen to it since. */
async function since() {
  await read(1);
  await read(2);
  await saveNote({ id: 'n', courseKey: COURSE, kind: 'takeaway', body: 'Measure first.' }, null);
  await setRegisters([{ name: 'plan', value: '2026-12-20', courseKey: COURSE }]);
  const then = { library: await wholeLibrary(), file: (await backupFile(1)).file };
  const { notes } = then.library;
  await saveNote(
    { id: 'n', courseKey: COURSE, kind: 'takeaway', body: 'Changed.' },
    notes[0]?.version ?? null,
  );
  await read(3);
  await markCourse(COURSE, 'forgotten');
  await purgeAfter();
  await read(1, { keys: [OTHER], visit: 'other', title: 'Another' });
  await setRegisters([{ name: 'plan', value: null, courseKey: OTHER }]);
  return { ...then, backup: await readBackup(then.file) };
}

const tombstones = async () => await withLibrary((db) => db.tombstones.count());

it('puts the library back exactly as it was, and keeps a snapshot of now', async () => {
  const { library, backup } = await since();
  const now = await wholeLibrary();
  expect(await tombstones()).toBeGreaterThan(0);
  await restoreExactly(backup);
  expect(await wholeLibrary()).toEqual(library);
  expect(await tombstones()).toBe(0);
  expect([await readRegister('plan', COURSE), await readRegister('plan', OTHER)]).toEqual([
    '2026-12-20',
    undefined,
  ]);
  await rebuild();
  expect(await wholeLibrary()).toEqual(library);
  const [latest] = await snapshots();
  expect(latest?.reason).toBe('restore');
  await restoreExactly(await readBackup((await snapshotFile(latest?.id ?? -1)) ?? new Blob()));
  expect(await wholeLibrary()).toEqual(now);
});

it('says beforehand what goes, and keeps nothing of a rehearsal', async () => {
  const { backup } = await since();
  await saveNote({ courseKey: OTHER, kind: 'note', body: 'Only here.' }, null);
  const before = await wholeLibrary();
  const outcome = await restoreExactly(backup, { rehearse: true });
  expect(outcome).toMatchObject({ asksTwice: true, lostNotes: ['Only here.'] });
  expect(outcome.courses.map(({ how, title }) => [how, title])).toEqual([
    ['added', 'Linux'],
    ['hidden', 'Another'],
  ]);
  expect(await wholeLibrary()).toEqual(before);
  expect(await snapshots()).toEqual([]);
});

it.each(['visits', 'marks', 'notes', 'courses'])(
  'that finds the disk full at %s leaves all as it is',
  async (table) => {
    const { backup } = await since();
    const before = await wholeLibrary();
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === table) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await expect(restoreExactly(backup)).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await wholeLibrary()).toEqual(before);
  },
);

it('gives no number twice: the next fact comes after all that were here, from another device', async () => {
  const { backup } = await since();
  const before = await wholeLibrary();
  const greatest = Math.max(...[...before.visits, ...before.marks].map(({ seq }) => seq));
  await restoreExactly(backup);
  await markCourse(COURSE, 'on-hold');
  const mark = (await wholeLibrary()).marks.find(({ kind }) => kind === 'on-hold');
  expect(mark?.seq).toBeGreaterThan(greatest);
  expect(before.visits.map(({ device }) => device)).not.toContain(mark?.device);
});

it('loses nothing that is recorded while the snapshot of now is made', async () => {
  const { backup } = await since();
  const late = { reading: null as Promise<unknown> | null };
  // A report arrives at the moment at which the snapshot is kept.
  const { add } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === 'files') late.reading ??= read(2, { keys: [OTHER], visit: 'late', title: 'Another' });
    return add.apply(this, args);
  });
  await restoreExactly(backup);
  await late.reading;
  vi.restoreAllMocks();
  const ids = [
    ...(await wholeLibrary()).visits.map(({ id }) => id),
    ...(await latestSnapshot()).visits.map(({ id }) => id),
  ];
  expect(ids).toContain('late');
});

it('drops no snapshot before the library was put back to it', async () => {
  await read(1);
  await takeSnapshot('weekly', 1);
  const [wanted] = await snapshots();
  const own = wanted?.state.split(' ')[0];
  for (let n = 2; n <= 3; n += 1) {
    await keep(
      { madeAt: n, reason: 'weekly', courses: 0, notes: 0, state: `${own} x${n} x` },
      new Uint8Array(n),
    );
  }
  await read(2);
  const backup = await readBackup((await snapshotFile(wanted?.id ?? -1)) ?? new Blob());
  vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
    throw new DOMException('cut off', 'AbortError');
  });
  await expect(restoreExactly(backup)).rejects.toThrow();
  vi.restoreAllMocks();
  expect((await snapshots()).map(({ id }) => id)).toContain(wanted?.id);
  await restoreExactly(backup);
  expect((await wholeLibrary()).visits).toHaveLength(1);
  expect(await snapshots()).toHaveLength(3);
});

async function latestSnapshot() {
  const [latest] = await snapshots();
  return await readBackup((await snapshotFile(latest?.id ?? -1)) ?? new Blob());
}
