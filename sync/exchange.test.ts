import { afterEach, beforeEach, expect, it } from 'vitest';
import { markCourse } from '@/storage/marks/marks';
import { saveNote } from '@/storage/notes/save-note';
import { wholeLibrary } from '@/storage/queries/whole-library.fixture';
import { writeRegister } from '@/storage/recording/registers';
import { COURSE, read } from '@/storage/recording/report.fixture';
import { Device, noDevice, settle } from './devices.fixture';
import { MemoryFolder } from './memory-folder.fixture';
import { readSyncState } from './sync-state';

afterEach(noDevice);

let folder: MemoryFolder;
let desk: Device;
let phone: Device;
beforeEach(() => {
  folder = new MemoryFolder();
  desk = new Device('Desk', folder);
  phone = new Device('Phone', folder);
});

const OTHER = 'book:other.test';

async function expectEqual(...devices: Device[]): Promise<void> {
  const states: string[] = [];
  for (const device of devices) states.push(await device.state());
  for (const state of states) expect(state).toEqual(states[0]);
}

it('two libraries become one, and what each says afterwards reaches the other', async () => {
  await desk.do(() => read(1));
  await phone.do(async () => {
    await read(1, { keys: [OTHER], visit: 'other', title: 'Another' });
    await saveNote({ courseKey: OTHER, kind: 'note', body: 'From the phone' }, null);
  });
  await desk.unite();
  await phone.unite();
  await desk.exchange();
  await expectEqual(desk, phone);
  await desk.do(async () => {
    await read(2);
    await markCourse(OTHER, 'on-hold');
    await writeRegister('plan', '2027-01-01', COURSE);
  });
  await desk.exchange();
  await phone.exchange();
  await expectEqual(desk, phone);
  expect((await phone.do(wholeLibrary)).visits).toHaveLength(3);
  const { status, devices } = await phone.do(readSyncState);
  expect([status, devices.map(({ name, own }) => [name, own])]).toEqual([
    'idle',
    [
      ['Phone', true],
      ['Desk', false],
    ],
  ]);
});

it('a look at which nothing is new asks once', async () => {
  await desk.do(() => read(1));
  await desk.unite();
  await phone.unite();
  await settle([desk, phone]);
  folder.requests = [];
  await desk.exchange();
  expect(folder.requests).toEqual(['list']);
});
