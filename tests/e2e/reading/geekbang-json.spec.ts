import { readFileSync } from 'node:fs';
import { chapterOf, LONG_COLUMN } from '../../stand-ins/geekbang/courses';
import { expect, test } from '../harness/test';
import { addressOf, hanOf, NEXT, row, visitor } from '../harness/visitor';

const opening = chapterOf(LONG_COLUMN, '开篇词');
const first = chapterOf(LONG_COLUMN, '01');
const closing = chapterOf(LONG_COLUMN, '结束语');

/** How often each address was asked for the same thing. */
function counted(asked: { path: string; about: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { path, about } of asked) counts[`${path} ${about}`] = (counts[`${path} ${about}`] ?? 0) + 1;
  return counts;
}

test('a column is read to its closing chapter with the help of the site’s JSON', async ({
  extension,
  geekbang,
}) => {
  for (const chapter of LONG_COLUMN.chapters) geekbang.memory.add(chapter.id);
  for (const chapter of [opening, first, closing]) geekbang.memory.delete(chapter.id);
  const someone = await visitor(extension, 'geekbang');

  await someone.open(addressOf(LONG_COLUMN, opening), opening);
  await someone.read(opening);
  await someone.jump(NEXT, first);
  await someone.read(first);
  geekbang.delay = 5000;
  await someone.jump(row(closing), closing);
  await someone.complete(closing);

  const card = await someone.card();
  await expect(card.locator('main')).toContainText(LONG_COLUMN.title);
  expect(await extension.course(LONG_COLUMN.title)).toMatchObject({
    state: 'finished',
    counted: 58,
    done: 58,
  });

  // Every chapter was measured on its own text, although the old one stood under the new address for a while.
  for (const chapter of [opening, first, closing]) {
    const [visit, ...others] = await someone.visits(chapter);
    expect(others).toEqual([]);
    expect(visit?.evidence.cjk).toBe(hanOf(chapter));
  }
  expect(counted(geekbang.asked)).toEqual({
    [`/serv/v1/article ${opening.id}`]: 1,
    [`/serv/v1/article ${first.id}`]: 1,
    [`/serv/v1/article ${closing.id}`]: 1,
    [`/serv/v1/column/articles ${LONG_COLUMN.id}`]: 1,
    [`/serv/v1/chapters ${LONG_COLUMN.id}`]: 1,
    [`/serv/v3/column/info ${LONG_COLUMN.id}`]: 1,
  });

  await card.getByTestId('card-takeaway').click();
  await card.locator('textarea').pressSequentially('先量，再改，改完再量');
  await expect
    .poll(async () => (await extension.store()).notes.map(({ body }) => body))
    .toEqual(['先量，再改，改完再量']);

  const popup = await extension.popupFor(someone.page);
  await popup.locator('#shelf-finished').click();
  await expect(popup.getByTestId('course-row')).toHaveAttribute('data-status', 'finished');
  await popup.locator('.here .menu-button > button').click();
  await popup.getByTestId('menu-undo').click();
  await popup.locator('#shelf-reading').click();
  await expect(popup.getByTestId('course-row')).toHaveAttribute('data-status', 'reading');

  const library = await extension.open('library.html#/export');
  const saved = library.waitForEvent('download');
  await library.getByTestId('export-markdown').click();
  const text = readFileSync(await (await saved).path(), 'utf8');
  expect(text).toContain(LONG_COLUMN.title);
  expect(text).toContain('先量，再改，改完再量');
});
