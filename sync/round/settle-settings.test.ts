import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Json } from '@/progress/model/register';
import { changeSettings, readSettings } from '@/storage/preferences/settings';
import { readTaughtRules, removeTaughtRule, saveTaughtRule } from '@/storage/preferences/taught-rules';
import { setRegisters } from '@/storage/recording/registers';
import { read } from '@/storage/recording/report.fixture';
import { Device, noDevice, settle } from '../devices.fixture';
import { MemoryFolder } from '../memory-folder.fixture';

const RULE = { host: 'course.test', path: '/a', outline: 'nav a', whole: true };

let folder: MemoryFolder;
let desk: Device;
let laptop: Device;

beforeEach(async () => {
  folder = new MemoryFolder();
  desk = new Device('Desk', folder);
  laptop = new Device('Laptop', folder);
});
afterEach(noDevice);

const settingsOf = (device: Device) =>
  device.do(async () => {
    const { readingSpeed, minimumSeconds, dropAfterDays, theme } = await readSettings();
    return { readingSpeed, minimumSeconds, dropAfterDays, theme };
  });
const rulesOf = (device: Device) => device.do(readTaughtRules);

it('takes pace and rules along, and leaves the look of a machine to it', async () => {
  await desk.do(() => read(1));
  await desk.do(() => changeSettings({ readingSpeed: 700, theme: 'dark' }));
  await desk.unite();
  await laptop.do(() => changeSettings({ readingSpeed: 300, dropAfterDays: 60 }));
  await settle([desk]);
  await laptop.unite();
  await settle([desk, laptop]);
  // The library's word before that of who joins it, and the word of who joins where the library has none.
  const both = { readingSpeed: 700, minimumSeconds: 10, dropAfterDays: 60 };
  expect(await settingsOf(desk)).toEqual({ ...both, theme: 'dark' });
  expect(await settingsOf(laptop)).toEqual({ ...both, theme: 'auto' });

  await laptop.do(() => saveTaughtRule(RULE));
  await desk.do(() => saveTaughtRule({ ...RULE, path: '/b' }));
  await laptop.do(() => changeSettings({ readingSpeed: 500 }));
  await settle([laptop, desk]);
  for (const device of [desk, laptop]) {
    expect((await settingsOf(device)).readingSpeed).toBe(500);
    expect((await rulesOf(device)).map(({ path }) => path).sort()).toEqual(['/a', '/b']);
  }
  await desk.do(() => removeTaughtRule(RULE));
  await settle([desk, laptop]);
  expect((await rulesOf(laptop)).map(({ path }) => path)).toEqual(['/b']);
  await laptop.do(() => saveTaughtRule(RULE));
  await settle([laptop, desk]);
  expect((await rulesOf(desk)).map(({ path }) => path).sort()).toEqual(['/a', '/b']);
});

it('writes nothing where nothing changed', async () => {
  await desk.do(() => changeSettings({ readingSpeed: 700 }));
  await desk.unite();
  await laptop.unite();
  await settle([desk, laptop], 3);
  const before = [...folder.files.keys()];
  folder.requests = [];
  await settle([desk, laptop], 2);
  expect([...folder.files.keys()]).toEqual(before);
  expect(folder.requests.every((request) => request === 'list')).toBe(true);
});

it.each<[string, string | undefined, Json]>([
  ['reading-speed', undefined, 'fast'],
  ['reading-speed', undefined, 10 ** 9],
  ['drop-after', undefined, -1],
  ['taught', 'course.test/a', { ...RULE, outline: 'a:has(b)' }],
  ['taught', 'other.test', RULE],
])('takes over nothing that is none: %s %s', async (name, about, value) => {
  await desk.unite();
  await laptop.unite();
  await settle([desk, laptop]);
  const change = { name: name as 'taught', value, ...(about && { about }) };
  await desk.do(() => setRegisters([change]));
  await desk.exchange();
  await laptop.exchange();
  expect(await settingsOf(laptop)).toMatchObject({ readingSpeed: 500, dropAfterDays: 30 });
  expect(await rulesOf(laptop)).toEqual([]);
});
