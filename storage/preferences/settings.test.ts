import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { changeSettings, readSettings, watchSettings } from './settings';

const defaults = {
  readingSpeed: 500,
  minimumSeconds: 10,
  dropAfterDays: 30,
  theme: 'auto',
  locale: 'auto',
  tracked: ['https://time.geekbang.org', 'https://u.geekbang.org', 'https://b.geekbang.org'],
  paused: [],
  cardOff: [],
  readersOff: [],
  countUnfocused: false,
  tonightMinutes: 25,
  review: true,
};

it('begins with the defaults', async () => {
  expect(await readSettings()).toEqual(defaults);
});

it.each([
  [{ readingSpeed: 59 }],
  [{ readingSpeed: 1_000_001 }],
  [{ minimumSeconds: -1, dropAfterDays: 0 }],
  [{ minimumSeconds: 241, dropAfterDays: 3651 }],
  [{ theme: 'red', locale: 'fr', tracked: 'all', paused: [1], readingSpeed: '500' }],
  [{ readingSpeed: Number.NaN, review: 'no' }],
  [null],
  ['text'],
  [[1]],
])('falls back from what is invalid: %j', async (stored) => {
  await browser.storage.local.set({ settings: stored });
  expect(await readSettings()).toEqual(defaults);
});

it('keeps what is valid beside what is not', async () => {
  await browser.storage.local.set({
    settings: { readingSpeed: 1_000_000, minimumSeconds: 0, theme: 'red', review: false },
  });
  expect(await readSettings()).toMatchObject({
    readingSpeed: 1_000_000,
    minimumSeconds: 0,
    theme: 'auto',
    review: false,
  });
});

it.each([
  '*',
  'https://*',
  'https://*.com',
  'http://10.0.0.0/8',
  'file:///',
  'ftp://a.test',
  'https://a.test/',
  'https://A.test',
  'https://user@a.test',
  'https://a.test:443',
  ' https://a.test',
])('takes no origin from %j', async (bad) => {
  const lists = { tracked: ['https://a.test', bad], paused: [bad], cardOff: [bad] };
  await browser.storage.local.set({ settings: lists });
  const all = bad === '*' ? ['*'] : [];
  expect(await readSettings()).toMatchObject({ tracked: ['https://a.test'], paused: all, cardOff: [] });
});

it('keeps ids of readers only', async () => {
  await browser.storage.local.set({ settings: { readersOff: ['juejin', 7, 'No id', 'x'.repeat(61)] } });
  expect((await readSettings()).readersOff).toEqual(['juejin']);
});

it('changes some and keeps the others', async () => {
  await changeSettings({ tracked: ['https://example.test'] });
  expect(await changeSettings({ theme: 'dark' })).toEqual({
    ...defaults,
    tracked: ['https://example.test'],
    theme: 'dark',
  });
  expect(await changeSettings({ dropAfterDays: -5 })).toMatchObject({ dropAfterDays: 30 });
});

it('loses none of two changes made at once', async () => {
  let last: Promise<unknown> = Promise.resolve();
  // What a browser's lock manager does with one name.
  const request = (_name: string, work: () => Promise<unknown>) => (last = last.then(work));
  vi.stubGlobal('navigator', { locks: { request } });
  await Promise.all([changeSettings({ theme: 'dark' }), changeSettings({ locale: 'zh-TW' })]);
  expect(await readSettings()).toMatchObject({ theme: 'dark', locale: 'zh-TW' });
  vi.unstubAllGlobals();
});

it('tells of changes until it is stopped', async () => {
  const heard = vi.fn();
  const stop = watchSettings(heard);
  await browser.storage.local.set({ other: 1 });
  await changeSettings({ theme: 'light' });
  expect(heard.mock.calls).toMatchObject([[{ theme: 'light' }]]);
  stop();
  await changeSettings({ theme: 'dark' });
  expect(heard).toHaveBeenCalledTimes(1);
});
