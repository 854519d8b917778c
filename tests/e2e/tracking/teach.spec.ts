import { ODD, ODD_CHAPTERS, ODD_COURSE, oddPage } from '../../stand-ins/odd/odd';
import { clickToolbar } from '../harness/real-popup';
import { expect, test } from '../harness/test';
import { Visitor } from '../harness/visitor';

test('a site that nobody knows is taught by pointing, and is then read', { tag: '@full' }, async ({
  extension,
}) => {
  const { context, id } = extension;
  await context.route(`${ODD}/**`, (route) => {
    const body = oddPage(new URL(route.request().url()).pathname);
    return route.fulfill({ status: body ? 200 : 404, contentType: 'text/html', body: body ?? '' });
  });
  const [, chapter] = ODD_CHAPTERS as [unknown, (typeof ODD_CHAPTERS)[number]];
  const page = await context.newPage();
  const someone = new Visitor(extension, page, '.text');
  await page.goto(ODD + chapter.path);
  await someone.track();
  await page.bringToFront();
  const popup = await clickToolbar(context, id, ODD);
  await popup.click('[data-testid=teach]');

  const find = () => page.frames().find((frame) => frame.url().includes('/teach.html'));
  await expect.poll(() => find() !== undefined).toBe(true);
  const panel = find() as NonNullable<ReturnType<typeof find>>;
  const preview = panel.getByTestId('teach-preview');
  const point = (part: string) => panel.getByTestId(`part-${part}`).getByRole('button').first().click();
  await expect(preview).toHaveAttribute('data-hitch', 'no-list');

  await point('outline');
  await page.getByText(ODD_CHAPTERS[3]?.title ?? '').click();
  await expect(preview).toHaveAttribute('data-hitch', '');
  await point('course');
  await page.locator('.pot-name').click();
  // The title by keyboard alone: up from the text's first line, and on to what stands before it.
  await point('title');
  await page.locator('.text > div').first().hover();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(preview).toContainText(ODD_COURSE);
  await expect(preview).toContainText(chapter.title);
  await expect(preview).toContainText(/2.*5/);
  // No click opened a link of the page or was seen by it, and no key came to it.
  expect(await page.evaluate(() => Object.assign([], Reflect.get(window, 'keys')))).toEqual([]);
  expect(await page.evaluate(() => Reflect.get(window, 'left'))).toBeUndefined();

  await panel.getByTestId('teach-keep').click();
  // Where it stood, the button to close stands once all is kept; until then that one moves.
  await expect(panel.getByTestId('teach-keep')).toHaveCount(0);
  await panel.getByTestId('teach-close').click();
  await expect.poll(() => find() === undefined).toBe(true);
  await someone.complete(chapter);
  const course = await extension.course(ODD_COURSE);
  expect(course).toMatchObject({ done: 1, counted: 5 });
  const library = await extension.open('library.html#/sites');
  await expect(library.getByTestId('taught-site')).toContainText('odd.example');
});
