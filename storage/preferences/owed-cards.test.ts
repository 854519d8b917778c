import { expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { isCardOwed, oweCard, settleCard } from './owed-cards';

it('owes a course its card until it was shown, under whichever key', async () => {
  await oweCard('geekbang:100');
  await oweCard('book:x.example/a');
  expect(await isCardOwed(['book:y.example', 'geekbang:100'])).toBe(true);
  await settleCard(['geekbang:100', 'book:y.example']);
  expect(await isCardOwed(['geekbang:100'])).toBe(false);
  expect(await isCardOwed(['book:x.example/a'])).toBe(true);
});

it('keeps the latest hundred, and reads what is not its own as nothing', async () => {
  for (let n = 0; n <= 100; n += 1) await oweCard(`a:${n}`);
  expect([await isCardOwed(['a:0']), await isCardOwed(['a:1']), await isCardOwed(['a:100'])]).toEqual([
    false,
    true,
    true,
  ]);
  await browser.storage.local.set({ 'owed-cards': { 'a:1': true } });
  expect(await isCardOwed(['a:1'])).toBe(false);
});
