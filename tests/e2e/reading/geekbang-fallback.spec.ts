import { chapterOf, LONG_COLUMN } from '../../stand-ins/geekbang/courses';
import { expect, test } from '../harness/test';
import { addressOf, hanOf, row, visitor } from '../harness/visitor';

const first = chapterOf(LONG_COLUMN, '01');
const second = chapterOf(LONG_COLUMN, '02');
const closing = chapterOf(LONG_COLUMN, '结束语');

for (const mode of ['451', 'timeout', 'shape'] as const) {
  test(`a column is read to its closing chapter when the JSON answers with ${mode}`, {
    tag: mode === '451' ? [] : '@full',
  }, async ({ extension, geekbang }) => {
    geekbang.mode = mode;
    const someone = await visitor(extension, 'geekbang');
    // Every further chapter would be read the same way: the path through several is the other file's.
    await someone.open(addressOf(LONG_COLUMN, first), first);
    await someone.read(first);
    await someone.jump(row(closing), closing);
    await someone.complete(closing);

    // With no outline there is no telling how much is missing, so it asks.
    const card = await someone.card();
    await expect(card.locator('main')).toContainText(LONG_COLUMN.title);
    expect((await extension.store()).courses.filter(({ state }) => state === 'finished')).toEqual([]);
    await card.getByTestId('card-finished').click();
    await expect
      .poll(async () => (await extension.store()).courses.filter(({ state }) => state === 'finished').length)
      .toBe(1);

    for (const chapter of [first, closing]) {
      const [visit] = await someone.visits(chapter);
      expect(visit?.evidence.cjk).toBe(hanOf(chapter));
    }
    const articles = geekbang.asked
      .filter(({ path }) => path === '/serv/v1/article')
      .map(({ about }) => about);
    expect(new Set(articles).size).toBe(articles.length);

    const popup = await extension.popupFor(someone.page);
    // Without the site's word both articles stand alone, so that one of them is still being read.
    const finished = popup.locator('.courses [data-status="finished"]');
    await expect(finished).toHaveCount(1);
    await popup.locator('.here .menu-button > button').click();
    await popup.getByTestId('menu-undo').click();
    await expect(finished).toHaveCount(0);
  });
}

test('chapters read under 451 and later ones with JSON end up as one course', { tag: '@full' }, async ({
  extension,
  geekbang,
}) => {
  geekbang.mode = '451';
  const someone = await visitor(extension, 'geekbang');
  await someone.open(addressOf(LONG_COLUMN, first), first);
  await someone.read(first);
  geekbang.mode = 'json';
  await someone.jump(row(second), second);
  await someone.complete(second);
  await expect.poll(async () => (await extension.course(LONG_COLUMN.title)).done).toBe(2);
});
