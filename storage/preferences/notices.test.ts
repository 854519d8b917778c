import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { sha256 } from '../recording/hash';
import { keepShown, readNotices, setNotices, wasShown, watchNotices } from './notices';

const NOW = Date.UTC(2026, 10, 29);
const OFF = { on: false, toldAt: 0, told: [] };
const stored = async () => JSON.stringify(await browser.storage.local.get(null));

it('is off until it is switched on, and remembers what was told when it is switched off', async () => {
  expect(await readNotices()).toEqual(OFF);
  await setNotices(true);
  expect(await keepShown(await readNotices(), ['silence site:one 1', 'recall b'], NOW)).toBe(true);
  await setNotices(false);
  const notices = await readNotices();
  expect(notices).toMatchObject({ on: false, toldAt: NOW });
  expect(await wasShown(notices, 'silence site:one 1')).toBe(true);
  expect(await wasShown(notices, 'recall b')).toBe(true);
  expect(await wasShown(notices, 'silence site:one 2')).toBe(false);
  expect(await stored()).not.toContain('site:one');
  // Nor can it be found out by trying what it may be.
  const guess = (await sha256('recall b')).slice(0, 32);
  expect(await stored()).not.toContain(guess);
});

it('keeps nothing where it was switched off or something was told meanwhile', async () => {
  const before = await readNotices();
  expect(await keepShown(before, ['a'], NOW)).toBe(false);
  await setNotices(true);
  expect(await keepShown(before, ['a'], NOW)).toBe(true);
  expect(await keepShown(before, ['b'], NOW + 1)).toBe(false);
  expect(await wasShown(await readNotices(), 'b')).toBe(false);
});

it.each([
  [null],
  ['text'],
  [7],
  [[]],
  [{ on: 'yes', toldAt: Number.NaN, told: 'x' }],
  [{ toldAt: -1, told: { 0: 'x' } }],
])('reads nothing from %j', async (notices) => {
  await browser.storage.local.set({ notices });
  expect(await readNotices()).toEqual(OFF);
});

it('reads what is valid beside what is not', async () => {
  const right = '0'.repeat(32);
  const told = [null, 7, 'x'.repeat(32), '0'.repeat(33), right];
  await browser.storage.local.set({ notices: { on: true, toldAt: -1, told, more: 1 } });
  expect(await readNotices()).toEqual({ on: true, toldAt: 0, told: [right] });
});

it('keeps no more than it may, the last told', async () => {
  const told = Array.from({ length: 5001 }, (_, n) => n.toString(16).padStart(32, '0'));
  await browser.storage.local.set({ notices: { on: true, toldAt: 0, told } });
  await keepShown(await readNotices(), ['a'], NOW);
  const after = await readNotices();
  expect(after.told).toHaveLength(5000);
  expect(await wasShown(after, 'a')).toBe(true);
  expect(after.told.at(-1)).toBe(told[4998]);
});

it('tells one of several that look at once, and no switch is lost beside it', async () => {
  await setNotices(true);
  let last: Promise<unknown> = Promise.resolve();
  // What a browser's lock manager does with one name.
  const request = (_name: string, work: () => Promise<unknown>) => (last = last.then(work));
  vi.stubGlobal('navigator', { locks: { request } });
  // A store that takes its time, as a browser's does.
  const get = browser.storage.local.get.bind(browser.storage.local);
  vi.spyOn(browser.storage.local, 'get').mockImplementation(async (key: unknown) => {
    const found = await get(key as string);
    await new Promise(setImmediate);
    return found;
  });
  const before = await readNotices();
  const kept = await Promise.all(['a', 'b', 'c'].map((each) => keepShown(before, [each], NOW)));
  await Promise.all([setNotices(false), setNotices(true)]);
  vi.unstubAllGlobals();
  expect(kept.filter(Boolean)).toHaveLength(1);
  expect(await readNotices()).toMatchObject({ on: true, toldAt: NOW, told: [expect.any(String)] });
});

it('tells of changes until it is stopped', async () => {
  const heard = vi.fn();
  const stop = watchNotices(heard);
  await setNotices(true);
  stop();
  await setNotices(false);
  expect(heard.mock.calls).toEqual([[{ ...OFF, on: true }]]);
});
