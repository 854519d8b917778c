import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { withLibrary } from '@/storage/database/connection';
import { syncIdentity } from '@/storage/database/sync-identity';
import { markCourse } from '@/storage/marks/marks';
import { setRegisters } from '@/storage/recording/registers';
import { COURSE, chaptersTo, purgeAfter, read } from '@/storage/recording/report.fixture';
import { Device, noDevice, settle } from './devices.fixture';
import { exchange } from './exchange';
import { parseName } from './files/file-names';
import { MemoryFolder } from './memory-folder.fixture';
import { readSyncState } from './sync-state';

afterEach(noDevice);

const DAY = 86_400_000;

let folder: MemoryFolder;
let desk: Device;
let phone: Device;
beforeEach(async () => {
  folder = new MemoryFolder();
  desk = new Device('Desk', folder);
  phone = new Device('Phone', folder);
  await desk.do(() => read(1));
  await desk.unite();
  await phone.unite();
  await settle([desk, phone], 2);
});

const fileIdOf = async (device: Device) => (await device.do(() => withLibrary(syncIdentity)))?.fileId ?? '';
const filesOf = (fileId: string) =>
  [...folder.files.keys()].flatMap((name) => {
    const file = parseName(name);
    return file && 'fileId' in file && file.fileId === fileId ? [file] : [];
  });
const expectEqual = async (...devices: Device[]) => {
  const first = await devices[0]?.state();
  for (const device of devices) expect(await device.state()).toBe(first);
};
const plan = (device: Device, n: number) =>
  device.do(() => setRegisters([{ name: 'plan', value: n, courseKey: COURSE }]));

it('a segment that is missing is looked for three times, and then its device writes everything anew', async () => {
  const desks = await fileIdOf(desk);
  await plan(desk, 1);
  await desk.exchange();
  const [lost] = filesOf(desks).filter(({ kind }) => kind === 'segment');
  folder.files.delete(lost?.name ?? '');
  await plan(desk, 2);
  await desk.do(() => read(2));
  await desk.exchange();
  for (let look = 0; look < 3; look += 1) await phone.exchange();
  const cursor = await phone.do(() => withLibrary((db) => db.cursors.get(desks)));
  expect([cursor?.count, cursor?.looks]).toEqual([1, 3]);
  await settle([phone, desk, desk, phone], 1, 2 * DAY);
  await expectEqual(desk, phone);
});

it('half a file is none, and one that does not come back as it was sent counts as not sent', async () => {
  await plan(desk, 1);
  await expect(desk.exchange(1, { truncate: () => true })).rejects.toMatchObject({ kind: 'damaged' });
  expect((await desk.do(readSyncState)).problem).toEqual({ kind: 'damaged' });
  await phone.exchange();
  expect(await phone.do(() => withLibrary((db) => db.registers.count()))).toBe(0);
  await desk.exchange();
  await phone.exchange();
  await expectEqual(desk, phone);
});

it('an upload whose answer was lost is not written again', async () => {
  await plan(desk, 1);
  let requests = 0;
  const cut = () => {
    requests += 1;
    return requests === 2 ? ('after' as const) : null;
  };
  await expect(desk.exchange(1, { cut })).rejects.toMatchObject({ kind: 'offline' });
  folder.requests = [];
  await desk.exchange();
  expect(folder.requests.filter((request) => request.startsWith('put'))).toEqual([]);
  await phone.exchange();
  await expectEqual(desk, phone);
});

it('a list in which files are missing deletes nothing', async () => {
  const before = await phone.state();
  const names = new Map(folder.files);
  for (const { name } of filesOf(await fileIdOf(desk))) folder.files.delete(name);
  await phone.exchange();
  expect(await phone.state()).toBe(before);
  for (const [name, bytes] of names) folder.files.set(name, bytes);
  await phone.exchange();
  expect(await phone.state()).toBe(before);
});

it('an empty folder where there was a full one stops, and begins nothing anew', async () => {
  folder.files.clear();
  await expect(desk.exchange()).rejects.toMatchObject({ kind: 'emptied' });
  expect(folder.files.size).toBe(0);
});

it('what a newer version writes stops at that device only, and says so', async () => {
  const other = '00000000-0000-4000-8000-000000000009';
  folder.files.set(`s2.${other}.1-1.0123456789ab.seg`, new Uint8Array(3));
  await plan(desk, 1);
  await desk.exchange();
  await phone.exchange();
  await expectEqual(desk, phone);
  expect((await phone.do(readSyncState)).problem).toMatchObject({ kind: 'update' });
});

it('files of others in the folder are left alone', async () => {
  folder.files.set('notes.txt', new Uint8Array(3));
  await settle([desk, phone], 1);
  expect(folder.files.has('notes.txt')).toBe(true);
});

it('a copied profile and its original each draw another id, and lose nothing', async () => {
  const before = await fileIdOf(desk);
  const twin = await desk.copy('Twin');
  await plan(desk, 1);
  await desk.exchange();
  await twin.do(() => read(3));
  await twin.exchange();
  expect(await fileIdOf(twin)).not.toBe(before);
  await plan(desk, 2);
  await settle([desk, twin, phone], 3);
  await expectEqual(desk, twin, phone);
  expect(await phone.do(() => withLibrary((db) => db.registers.count()))).toBe(1);
});

it('a profile from an old copy of the disk counts from an old number, and takes another id', async () => {
  const old = await desk.copy('Desk');
  await plan(desk, 1);
  await desk.exchange();
  await old.do(() => read(4));
  await settle([old, phone], 3);
  await expectEqual(old, phone);
  expect(await old.do(() => withLibrary((db) => db.registers.count()))).toBe(1);
});

it('what is forgotten for good is in no file any more once everybody has written anew', async () => {
  await desk.do(() => read(1, { keys: ['book:secret.test'], visit: 'secret', title: 'A secret book' }));
  await settle([desk, phone], 2);
  await desk.do(() => markCourse('book:secret.test', 'forgotten'));
  await settle([desk, phone], 2);
  for (const device of [desk, phone]) await device.do(() => purgeAfter(31));
  await settle([desk, phone], 3);
  await expectEqual(desk, phone);
  for (const bytes of folder.files.values()) {
    const text = await plainText(bytes);
    expect(text).not.toMatch(/secret/);
  }
});

async function plainText(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const content = bytes.slice(bytes.indexOf(10) + 1);
  const gz = content[0] === 0x1f ? content : content.slice(content.indexOf(10) + 1);
  return await new Response(new Blob([gz]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

it('two devices that came to different facts notice, and write everything anew', async () => {
  let now = 10 * DAY;
  const days = async (count: number) => {
    for (let day = 0; day < count; day += 1) {
      now += 2 * DAY;
      await settle([desk, phone], 1, now);
    }
  };
  const bases = () => [...folder.files.keys()].filter((name) => name.startsWith('b1.'));
  await plan(desk, 1);
  await days(4);
  const before = bases();
  await plan(desk, 2);
  await days(4);
  expect(bases()).toEqual(before);
  // Something takes a fact away that neither the person nor the other device has.
  await phone.do(() => withLibrary((db) => db.registers.clear()));
  await desk.do(() => read(5));
  await days(6);
  expect(bases()).not.toEqual(before);
  await expectEqual(desk, phone);
  expect(await phone.do(() => withLibrary((db) => db.registers.count()))).toBe(1);
  const after = bases();
  await plan(desk, 3);
  await days(4);
  expect(bases()).toEqual(after);
});

it('a clock that is fifty years behind changes nothing of what others have seen', async () => {
  await desk.do(() => read(6, { day: 3, outline: chaptersTo(12) }));
  await desk.exchange();
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() - 50 * 365 * DAY);
  await phone.exchange();
  vi.restoreAllMocks();
  await expectEqual(desk, phone);
});

it('an old list that knows no file yet is no empty folder', async () => {
  const empty = { ...folder.transport(), list: async () => [] };
  const round = () => desk.do(() => exchange(empty, { now: 1 }));
  await expect(round()).rejects.toMatchObject({ kind: 'offline' });
  folder.files.clear();
  await expect(round()).rejects.toMatchObject({ kind: 'emptied' });
});
