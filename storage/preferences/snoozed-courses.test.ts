import { expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { readSnoozed, snooze } from './snoozed-courses';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 28);

it('remembers what was put off, and lets go of what was put off long ago', async () => {
  expect(await readSnoozed()).toEqual(new Map());
  await snooze('geekbang:1', NOW);
  await snooze('__proto__', NOW + DAY);
  await snooze('geekbang:1', NOW + 2 * DAY);
  expect([...(await readSnoozed())]).toEqual([
    ['__proto__', NOW + DAY],
    ['geekbang:1', NOW + 2 * DAY],
  ]);
  await snooze('geekbang:3', NOW + 15.5 * DAY);
  expect([...(await readSnoozed()).keys()]).toEqual(['geekbang:1', 'geekbang:3']);
});

it.each([[null], ['text'], [{ 'geekbang:1': NOW }], [7]])('takes nothing from %j', async (stored) => {
  await browser.storage.local.set({ 'put-off': stored });
  expect(await readSnoozed()).toEqual(new Map());
});

it('keeps what is valid beside what is not', async () => {
  const wrong = [['a'], ['a', '1'], [1, 1], ['a', Number.NaN], ['x'.repeat(2001), 1], null, ['a', 1, 2]];
  await browser.storage.local.set({ 'put-off': [...wrong, ['geekbang:1', NOW]] });
  expect([...(await readSnoozed())]).toEqual([['geekbang:1', NOW]]);
});
