import { afterEach, beforeEach, expect, it } from 'vitest';
import { withLibrary } from '@/storage/database/connection';
import { changeSyncIdentity, syncIdentity } from '@/storage/database/sync-identity';
import { write } from '@/storage/database/transaction';
import { backupFile } from '@/storage/import/import.fixture';
import { restoreExactly } from '@/storage/import/restore-exactly';
import { markCourse } from '@/storage/marks/marks';
import { saveNote } from '@/storage/notes/save-note';
import { setRegisters } from '@/storage/recording/registers';
import { COURSE, read } from '@/storage/recording/report.fixture';
import { readBackup } from '@/transfer/backup/read-backup';
import { Device, noDevice, settle } from './devices.fixture';
import { dryRun, unite } from './first-time';
import { newPassphrase, rename, resume, retire, switchOff } from './look-after';
import { MemoryFolder } from './memory-folder.fixture';
import { readSyncState } from './sync-state';

afterEach(noDevice);

const OTHER = 'book:other.test';

let folder: MemoryFolder;
let desk: Device;
let phone: Device;
beforeEach(() => {
  folder = new MemoryFolder();
  desk = new Device('Desk', folder);
  phone = new Device('Phone', folder);
});

const expectEqual = async (...devices: Device[]) => {
  const first = await devices[0]?.state();
  for (const device of devices) expect(await device.state()).toBe(first);
};
const fileIdOf = async (device: Device) => (await device.do(() => withLibrary(syncIdentity)))?.fileId ?? '';

async function together(): Promise<void> {
  await desk.do(() => read(1));
  await desk.unite();
  await phone.unite();
  await settle([desk, phone], 2);
}

it('says in numbers what uniting would do, and keeps nothing', async () => {
  await desk.do(async () => {
    await read(1);
    await read(1, { keys: [OTHER], visit: 'other', title: 'Another' });
    await markCourse(OTHER, 'finished');
  });
  expect(await desk.do(() => dryRun(folder.transport(), {}))).toMatchObject({ isEmpty: true, facts: 0 });
  await desk.unite();
  await phone.do(async () => {
    await read(1, { keys: [OTHER], visit: 'mine', title: 'Another' });
    for (let n = 0; n < 3; n += 1) await markCourse(OTHER, 'dropped');
  });
  const before = [await phone.state(), folder.files.size];
  const preview = await phone.do(() => dryRun(folder.transport(), {}));
  expect(preview).toMatchObject({
    isEmpty: false,
    isEncrypted: false,
    devices: ['Desk'],
    added: 1,
    hidden: [],
  });
  expect(preview.facts).toBeGreaterThan(2);
  expect([await phone.state(), folder.files.size]).toEqual(before);
  await phone.unite();
  await desk.exchange();
  await expectEqual(desk, phone);
});

it('an encrypted folder opens to its passphrase and to its recovery code only', async () => {
  await desk.do(() => read(1));
  const { recoveryCode = '' } = await desk.unite(1, { passphrase: 'long and secret' });
  expect(recoveryCode).not.toBe('');
  const dry = (passphrase?: string) =>
    phone.do(() => dryRun(folder.transport(), passphrase ? { passphrase } : {}));
  await expect(dry()).rejects.toMatchObject({ kind: 'locked' });
  await expect(dry('wrong')).rejects.toMatchObject({ kind: 'wrong-passphrase' });
  expect(await dry(recoveryCode)).toMatchObject({ isEncrypted: true, devices: ['Desk'] });
  await phone.unite(1, { passphrase: 'long and secret' });
  await desk.exchange();
  await expectEqual(desk, phone);
  for (const [name, bytes] of folder.files) {
    const clear = new TextDecoder().decode(bytes);
    expect([name, clear.includes('geekbang'), clear.includes('Desk')]).toEqual([name, false, false]);
  }
  const key = [...folder.files.keys()].find((name) => name.startsWith('k1.')) ?? '';
  folder.files.delete(key);
  await expect(phone.exchange()).rejects.toMatchObject({ kind: 'key-missing' });
});

it('says the recovery code also where the first round is cut off, and goes on', async () => {
  await desk.do(() => read(1));
  let requests = 0;
  const cut = () => {
    requests += 1;
    return requests === 5 ? ('before' as const) : null;
  };
  const options = { name: 'Desk', passphrase: 'secret' };
  const { recoveryCode } = await desk.do(() => unite(folder.transport({ cut }), options, { now: 1 }));
  expect(recoveryCode).toBeTypeOf('string');
  expect(await desk.do(readSyncState)).toMatchObject({ status: 'problem', problem: { kind: 'offline' } });
  await desk.exchange();
  await phone.unite(1, { passphrase: recoveryCode ?? '' });
  await desk.exchange();
  await expectEqual(desk, phone);
});

it('where it could not begin, it stays off', async () => {
  await desk.unite(1, { passphrase: 'secret' });
  await expect(phone.unite(1, { passphrase: 'wrong' })).rejects.toMatchObject({ kind: 'wrong-passphrase' });
  expect(await phone.do(readSyncState)).toMatchObject({
    status: 'off',
    problem: { kind: 'wrong-passphrase' },
  });
});

it('a new passphrase opens what the old one no longer does', async () => {
  await desk.unite(1, { passphrase: 'the first one' });
  const code = await desk.do(() => newPassphrase(folder.transport(), 'the second one', { now: 1 }));
  const dry = (passphrase: string) => phone.do(() => dryRun(folder.transport(), { passphrase }));
  await expect(dry('the first one')).rejects.toMatchObject({ kind: 'wrong-passphrase' });
  expect((await dry('the second one')).isEncrypted).toBe(true);
  expect((await dry(code)).isEncrypted).toBe(true);
});

it('a passphrase for a folder that is not encrypted is refused, and a plain device stops once it is', async () => {
  await desk.unite();
  await expect(phone.unite(1, { passphrase: 'secret' })).rejects.toMatchObject({ kind: 'not-encrypted' });
  const elsewhere = new MemoryFolder();
  const other = new Device('Other', elsewhere);
  await other.unite(1, { passphrase: 'secret' });
  for (const [name, bytes] of elsewhere.files) if (name.startsWith('k1.')) folder.files.set(name, bytes);
  await expect(desk.exchange()).rejects.toMatchObject({ kind: 'locked' });
});

it("another library's files stop, until the person says that both are one", async () => {
  await desk.do(() => read(1));
  await desk.unite();
  const elsewhere = new MemoryFolder();
  const other = new Device('Other', elsewhere);
  await other.do(() => read(1, { keys: [OTHER], visit: 'other' }));
  await other.unite();
  for (const [name, bytes] of elsewhere.files) folder.files.set(name, bytes);
  await expect(phone.unite()).rejects.toMatchObject({ kind: 'other-library' });
  await expect(desk.exchange()).rejects.toMatchObject({ kind: 'other-library' });
  await desk.unite(1, { isSame: true });
  await phone.unite(1, { isSame: true });
  await settle([desk, phone], 2);
  await expectEqual(desk, phone);
  expect(await phone.do(() => withLibrary((db) => db.courses.count()))).toBe(2);
});

it('a retired device leaves no file and no word is lost, and begins anew when it comes back', async () => {
  await together();
  await phone.do(() => setRegisters([{ name: 'plan', value: 1, courseKey: COURSE }]));
  await phone.exchange();
  const old = await fileIdOf(phone);
  await desk.do(() => retire(folder.transport(), old, { now: 1 }));
  await desk.exchange();
  expect(
    [...folder.files.keys()].filter((name) => name.startsWith('s1.') || name.startsWith('b1.')).join(),
  ).not.toContain(old);
  expect(await desk.do(() => withLibrary((db) => db.registers.count()))).toBe(1);
  const { devices } = await desk.do(readSyncState);
  expect(devices.find(({ fileId }) => fileId === old)?.retired).toBe(true);
  await phone.do(() => read(2));
  await settle([phone, desk], 2);
  expect(await fileIdOf(phone)).not.toBe(old);
  await expectEqual(desk, phone);
});

it('what only the retired device had said reaches a device that was away meanwhile', async () => {
  await together();
  const tablet = new Device('Tablet', folder);
  await tablet.unite();
  await settle([desk, phone, tablet], 2);
  await phone.do(() => setRegisters([{ name: 'plan', value: 1, courseKey: COURSE }]));
  await phone.exchange();
  const old = await fileIdOf(phone);
  await desk.do(() => retire(folder.transport(), old, { now: 1 }));
  await settle([desk, tablet], 2);
  expect(await tablet.do(() => withLibrary((db) => db.registers.count()))).toBe(1);
  await expectEqual(desk, tablet);
});

it('of two bases, the one that was written last stays', async () => {
  await together();
  const own = await fileIdOf(desk);
  const bases = () => [...folder.files.keys()].filter((name) => name.startsWith(`b1.${own}.`));
  // Their ids are drawn, so one such turn could go well by chance.
  for (let turn = 0; turn < 6; turn += 1) {
    const before = bases();
    await desk.do(() => write(({ db }) => changeSyncIdentity(db, { wantsBase: true })));
    await settle([desk], 2);
    expect(bases()).toHaveLength(1);
    expect(before).not.toContain(bases()[0]);
  }
});

it('a device with files that could not be read is not retired', async () => {
  await together();
  const fileId = await fileIdOf(phone);
  await phone.do(() => setRegisters([{ name: 'plan', value: 1, courseKey: COURSE }]));
  await phone.exchange();
  await phone.do(() => setRegisters([{ name: 'plan', value: 2, courseKey: COURSE }]));
  await phone.exchange();
  const lost = [...folder.files.keys()].find((name) => name.startsWith(`s1.${fileId}.`)) ?? '';
  folder.files.delete(lost);
  await expect(desk.do(() => retire(folder.transport(), fileId, { now: 1 }))).rejects.toMatchObject({
    kind: 'unread',
  });
});

it('a library that was put back waits, and then takes in again what others have', async () => {
  await together();
  const file = await desk.do(backupFile);
  await desk.do(() => read(2));
  await settle([desk, phone], 2);
  await desk.do(async () => restoreExactly(await readBackup(file)));
  await expect(desk.exchange()).rejects.toMatchObject({ kind: 'restored' });
  expect((await desk.do(readSyncState)).status).toBe('paused');
  await desk.do(() => resume(folder.transport(), { now: 1 }));
  await settle([phone, desk], 2);
  await expectEqual(desk, phone);
});

it('another name reaches the others', async () => {
  await together();
  await phone.do(() => rename('Pocket'));
  await phone.exchange(1e9);
  await desk.exchange(1e9);
  const { devices } = await desk.do(readSyncState);
  expect(devices.map(({ name }) => name)).toEqual(['Desk', 'Pocket']);
});

it('names what a merge hid of this library', async () => {
  await together();
  await desk.do(() => markCourse(COURSE, 'forgotten'));
  await settle([desk, phone], 1);
  const { hidden } = await phone.do(readSyncState);
  expect(hidden).toMatchObject([{ device: 'Desk', courses: [{ key: COURSE }] }]);
});

it('a note that both edited stands side by side on both', async () => {
  await together();
  await desk.do(() => saveNote({ id: 'n', courseKey: COURSE, kind: 'note', body: 'From the desk' }, null));
  await phone.do(() => saveNote({ id: 'n', courseKey: COURSE, kind: 'note', body: 'From the phone' }, null));
  await settle([desk, phone], 2);
  await expectEqual(desk, phone);
  expect(await desk.do(() => withLibrary((db) => db.notes.count()))).toBe(2);
});

it('switched off, it leaves the folder and the library as they are', async () => {
  await together();
  const before = [await desk.state(), folder.files.size];
  await desk.do(switchOff);
  expect([await desk.state(), folder.files.size]).toEqual(before);
  expect((await desk.do(readSyncState)).status).toBe('off');
  await expect(desk.exchange()).rejects.toMatchObject({ kind: 'failed' });
  expect((await desk.do(readSyncState)).status).toBe('off');
});

it('many segments are joined, and leave few files', async () => {
  await together();
  for (let n = 0; n < 24; n += 1) {
    await desk.do(() => setRegisters([{ name: 'plan', value: n, courseKey: COURSE }]));
    await desk.exchange();
  }
  await settle([desk, phone], 2);
  const fileId = await fileIdOf(desk);
  expect([...folder.files.keys()].filter((name) => name.includes(`1.${fileId}.`)).length).toBeLessThan(8);
  await expectEqual(desk, phone);
  const third = new Device('Third', folder);
  await third.unite();
  await settle([desk, phone, third], 2);
  await expectEqual(desk, phone, third);
});
