import { expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { putOff, readPutOff } from './snoozed-courses';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 28);

it('remembers what was put off, and lets go of what was put off long ago', async () => {
  expect(await readPutOff()).toEqual(new Map());
  await putOff('geekbang:1', NOW);
  await putOff('__proto__', NOW + DAY);
  await putOff('geekbang:1', NOW + 2 * DAY);
  expect([...(await readPutOff())]).toEqual([
    ['__proto__', NOW + DAY],
    ['geekbang:1', NOW + 2 * DAY],
  ]);
  await putOff('geekbang:3', NOW + 15.5 * DAY);
  expect([...(await readPutOff()).keys()]).toEqual(['geekbang:1', 'geekbang:3']);
});

it.each([[null], ['text'], [{ 'geekbang:1': NOW }], [7]])('takes nothing from %j', async (stored) => {
  await browser.storage.local.set({ 'put-off': stored });
  expect(await readPutOff()).toEqual(new Map());
});

it('keeps what is valid beside what is not', async () => {
  const wrong = [['a'], ['a', '1'], [1, 1], ['a', Number.NaN], ['x'.repeat(2001), 1], null, ['a', 1, 2]];
  await browser.storage.local.set({ 'put-off': [...wrong, ['geekbang:1', NOW]] });
  expect([...(await readPutOff())]).toEqual([['geekbang:1', NOW]]);
});
