import { MIRROR, pageOf } from '../../stand-ins/mkdocs/pages';
import { soundInAll } from '../harness/sound';
import { expect, test } from '../harness/test';
import { visitor } from '../harness/visitor';

const closing = pageOf(MIRROR, '网关手册', '结束语');

test('the card asks where the outline is partial, and keeps what is typed into it from the page', async ({
  extension,
}) => {
  const someone = await visitor(extension, 'mkdocs');
  const { page } = someone;
  await someone.open(`https://mirror.example${encodeURI(closing.path)}`, closing);
  await someone.track();
  const focused = () => page.evaluate(() => document.activeElement?.tagName);
  expect(await focused()).toBe('BODY');
  await someone.complete(closing);

  const card = await someone.card();
  await expect(card.getByTestId('card-not-yet')).toBeVisible();
  expect(await focused()).toBe('BODY');
  await soundInAll(card, 'the card asks');
  await card.getByTestId('card-finished').click();
  await card.getByTestId('card-takeaway').click();
  const before = page.url();
  await expect(card.locator('textarea')).toBeFocused();
  await page.keyboard.type('nspf/,.', { delay: 30 });
  await expect(card.locator('textarea')).toHaveValue('nspf/,.');
  await expect.poll(async () => (await extension.store()).notes.map(({ body }) => body)).toEqual(['nspf/,.']);
  await soundInAll(card, 'the card takes a takeaway');
  expect(page.url()).toBe(before);
  expect(await page.evaluate(() => (window as unknown as { keysSeen: string[] }).keysSeen)).toEqual([]);
});
