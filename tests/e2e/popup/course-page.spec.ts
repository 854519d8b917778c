import { LONG_COLUMN } from '../../stand-ins/geekbang/courses';
import { GEEKBANG } from '../../stand-ins/geekbang/site';
import { expect, test } from '../harness/test';
import { addressOf, visitor } from '../harness/visitor';

test('the page of a course says how far one is there, and leads on', { tag: '@full' }, async ({
  extension,
  geekbang,
}) => {
  const [one, two, next] = LONG_COLUMN.chapters;
  if (!one || !two || !next) throw new Error('a long column is longer');
  geekbang.memory.add(one.id).add(two.id);
  const { page } = await visitor(extension, 'geekbang');
  await page.goto(`${GEEKBANG}/column/intro/${LONG_COLUMN.id}`);

  const popup = await extension.popupFor(page);
  const here = popup.getByTestId('page-state');
  await expect(here).toHaveAttribute('data-state', 'course');
  await expect(here).toContainText(LONG_COLUMN.title);
  await expect(popup.getByTestId('course-row')).toHaveAttribute('data-status', 'reading');
  expect(await extension.course(LONG_COLUMN.title)).toMatchObject({ done: 2, outlineComplete: true });
  expect((await extension.store()).visits).toEqual([]);
  expect(geekbang.asked.map(({ path }) => path).toSorted()).toEqual([
    '/serv/v1/chapters',
    '/serv/v1/column/articles',
    '/serv/v3/column/info',
  ]);

  await popup.getByTestId('go-on').click();
  await page.waitForURL(addressOf(LONG_COLUMN, next));
});
