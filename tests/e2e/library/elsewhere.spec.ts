import { SHORT_COLUMN } from '../../stand-ins/geekbang/courses';
import { GEEKBANG } from '../../stand-ins/geekbang/site';
import { expect, test } from '../harness/test';

test('the whole shelf of Geekbang comes in after a look at it, and goes with one click', {
  tag: '@full',
}, async ({ extension, geekbang }) => {
  geekbang.owned = 25;
  for (const { id } of SHORT_COLUMN.chapters.slice(0, 3)) geekbang.memory.add(id);
  const site = await extension.context.newPage();
  await site.goto(`${GEEKBANG}/dashboard/course`);
  const library = await extension.open('library.html#/export');

  // Signed out first: it stops at once, and goes on from there.
  geekbang.mode = 'signed-out';
  const read = async () => {
    await library.getByTestId('read-shelf').click();
    await library.getByRole('dialog').locator('.button.main').click();
  };
  await read();
  await expect(library.getByTestId('shelf-ending')).toHaveAttribute('data-ending', 'signed-out', {
    timeout: 30_000,
  });
  expect(geekbang.guard.asked).toBe(1);
  geekbang.mode = 'json';
  await read();
  await expect(library.getByTestId('shelf-ending')).toHaveAttribute('data-ending', 'done', {
    timeout: 60_000,
  });
  // Two pages, and the chapters of the one course that was begun.
  expect(geekbang.guard).toMatchObject({ asked: 4, violations: [] });

  const shown = library.getByTestId('arrivals-new');
  await expect(shown.getByText(SHORT_COLUMN.title)).toBeVisible();
  expect((await extension.store()).marks).toEqual([]);
  await library.getByTestId('take-in').click();
  await expect(shown).toBeHidden();
  const store = await extension.store();
  const shelves = () => store.courses.map(({ shelf }) => shelf).sort();
  expect(shelves()).toEqual([
    ...Array.from({ length: 10 }, () => 'finished'),
    ...Array.from({ length: 14 }, () => 'planned'),
    'reading',
  ]);
  const column = store.courses.find(({ key }) => key === `geekbang:${SHORT_COLUMN.id}`);
  expect(column).toMatchObject({ done: 3, next: { title: SHORT_COLUMN.chapters[3]?.title } });

  await library.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await extension.store()).courses.filter(({ shelf }) => shelf)).toEqual([]);
});
