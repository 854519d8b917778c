import { afterEach, beforeEach, expect, it } from 'vitest';
import { snapshots } from '@/storage/backup/snapshots';
import { withLibrary } from '@/storage/database/connection';
import { backupFile } from '@/storage/import/import.fixture';
import { restoreExactly } from '@/storage/import/restore-exactly';
import { wholeLibrary } from '@/storage/queries/whole-library.fixture';
import { setRegisters } from '@/storage/recording/registers';
import { COURSE, read } from '@/storage/recording/report.fixture';
import { readBackup } from '@/transfer/backup/read-backup';
import { Device, noDevice, settle } from './devices.fixture';
import { followReplaced, restoreEverywhere } from './everywhere';
import { dryRun } from './first-time';
import { MemoryFolder } from './memory-folder.fixture';
import { readSyncState } from './sync-state';

afterEach(noDevice);

const OTHER = 'book:other.test';

let folder: MemoryFolder;
let desk: Device;
let phone: Device;
let passphrase: string | undefined;
const secret = () => (passphrase === undefined ? {} : { passphrase });

/** Two devices with one course; then another one came, and the desk was put back to before. */
async function putBack(): Promise<void> {
  folder = new MemoryFolder();
  desk = new Device('Desk', folder);
  phone = new Device('Phone', folder);
  await desk.do(() => read(1));
  await desk.unite(1, secret());
  await phone.unite(1, secret());
  await settle([desk, phone], 2);
  const file = await desk.do(backupFile);
  await phone.do(() => read(1, { keys: [OTHER], visit: 'other', title: 'Other' }));
  await settle([phone, desk], 2);
  expect(await titlesOn(desk)).toHaveLength(2);
  await desk.do(async () => void (await restoreExactly(await readBackup(file))));
}

const titlesOn = (device: Device) =>
  device.do(async () => (await wholeLibrary()).courses.map(({ key }) => key).sort());
const everywhere = () => desk.do(() => restoreEverywhere(folder.transport(), { now: 1 }));
const follow = (device: Device) => device.do(() => followReplaced(folder.transport(), { now: 1 }));
const expectEqual = async (...devices: Device[]) => {
  const first = await devices[0]?.state();
  for (const device of devices) expect(await device.state()).toBe(first);
};

beforeEach(() => {
  passphrase = undefined;
});

it.each([undefined, 'a long secret'])(
  'an earlier state holds everywhere once each device has confirmed it (passphrase: %s)',
  async (given) => {
    passphrase = given;
    await putBack();
    await everywhere();
    // Whoever has not confirmed it stops, keeps everything, and sends nothing.
    await phone.do(() => setRegisters([{ name: 'plan', value: 'mine', courseKey: OTHER }]));
    const before = await phone.state();
    folder.requests = [];
    await expect(phone.exchange()).rejects.toMatchObject({ kind: 'replaced' });
    expect(folder.requests.filter((request) => request.startsWith('put'))).toEqual([]);
    expect(await phone.state()).toBe(before);
    expect((await phone.do(readSyncState)).problem).toEqual({ kind: 'replaced' });

    await follow(phone);
    expect(await titlesOn(phone)).toEqual([COURSE]);
    expect((await phone.do(snapshots)).map(({ reason }) => reason)).toContain('restore');
    await settle([desk, phone], 4);
    await expectEqual(desk, phone);
    await phone.do(() => read(2));
    await settle([phone, desk], 2);
    await expectEqual(desk, phone);
    expect((await wholeNames()).devices).toEqual(['Desk', 'Phone']);
  },
);

/** The devices as the desk lists them, and how many hold files. */
async function wholeNames() {
  const { devices } = await desk.do(readSyncState);
  return { devices: devices.map(({ name }) => name).sort() };
}

it('files of before leave the folder with their devices, and those of one that never comes are not read', async () => {
  await putBack();
  const laptop = new Device('Laptop', folder);
  await laptop.unite();
  const old = new Set(folder.files.keys());
  await everywhere();
  await follow(phone);
  await settle([desk, phone], 3);
  const left = [...folder.files.keys()].filter((name) => old.has(name));
  const [me] = await laptop.do(() => withLibrary((db) => db.outbox.toArray()));
  expect(left.length).toBeGreaterThan(0);
  expect(left.every((name) => name.split('.')[1] === me?.name.split('.')[1])).toBe(true);
  expect(await titlesOn(desk)).toEqual([COURSE]);
  folder.requests = [];
  await desk.exchange();
  expect(folder.requests).toEqual(['list']);
});

it('whoever joins then joins the later library', async () => {
  await putBack();
  await everywhere();
  const laptop = new Device('Laptop', folder);
  const preview = await laptop.do(() => dryRun(folder.transport(), {}));
  expect(preview).toMatchObject({ devices: ['Desk'], added: 1 });
  await laptop.unite();
  await settle([laptop, desk], 2);
  expect(await titlesOn(laptop)).toEqual([COURSE]);
  await expectEqual(desk, laptop);
});

it('is cut off anywhere and goes on', async () => {
  for (let at = 1; at <= 6; at += 1) {
    await putBack();
    let requests = 0;
    const cut = () => {
      requests += 1;
      return requests === at ? ('before' as const) : null;
    };
    await desk
      .do(() => restoreEverywhere(folder.transport({ cut }), { now: 1 }))
      .catch((error: unknown) => expect(error).toMatchObject({ kind: 'offline' }));
    await settle([desk], 2);
    await follow(phone);
    await settle([desk, phone], 2);
    expect(await titlesOn(phone)).toEqual([COURSE]);
    await expectEqual(desk, phone);
  }
});
