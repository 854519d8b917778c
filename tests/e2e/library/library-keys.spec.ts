import type { Page } from '@playwright/test';
import { courseAt, expectAllInSight, LIBRARY, opened } from '../harness/pages';
import { courseSeeds, sow } from '../harness/seed';
import { tabTo } from '../harness/tab-to';
import { expect, test } from '../harness/test';

const until = Date.now() - 3_600_000;
const seeds = (name: string, title: string) =>
  courseSeeds(`book:book.example/${name}`, title, ['One', 'Two', 'Three'], {
    read: 1,
    url: `https://book.example/${name}`,
    until,
  });

const toast = (page: Page) => page.getByRole('status').filter({ has: page.getByRole('button') });

test('the library by keyboard alone: found, marked together, undone, read into, written about, and back', async ({
  extension,
}) => {
  await sow(extension, seeds('gateway', 'OpenResty'), seeds('linux', 'Linux'), seeds('rust', 'Rust'));
  const page = await opened(extension, 'library.html#/statistics');
  const { keyboard } = page;
  const rows = page.getByTestId('course-row');

  // The menu leads to the courses, where the focus is on the page itself; searching leaves two.
  await tabTo(page, 'Courses');
  await keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await expect(rows).toHaveCount(3);
  await tabTo(page, 'Search titles, authors and next chapters');
  await keyboard.type('n');
  await expect(rows).toHaveCount(2);

  // Both are put on hold at once, and back.
  await tabTo(page, 'Select');
  await keyboard.press('Enter');
  await tabTo(page, 'OpenResty');
  await keyboard.press(' ');
  await tabTo(page, 'Select all 2');
  await keyboard.press('Enter');
  await expect(page.getByTestId('bulk').getByRole('status')).toHaveText('2 courses selected');
  await tabTo(page, 'On hold');
  await keyboard.press('Enter');
  await expect(toast(page)).toContainText('2 courses are marked');
  expect((await extension.course('Linux')).state).toBe('on-hold');
  await keyboard.press('Control+z');
  await expect(page.getByText('Taken back.')).toBeVisible();
  expect((await extension.course('Linux')).state).toBe('reading');

  // Into a course: a chapter is marked from its menu, which gives the focus back.
  await page.goto(extension.url('library.html#/'));
  await tabTo(page, /^(OpenResty|Linux|Rust)$/);
  await keyboard.press('Enter');
  await expect(page.getByTestId('course-head')).toBeVisible();
  await tabTo(page, 'Mark or note: Two');
  await keyboard.press('Enter');
  await expect(page.getByTestId('menu-done')).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByTestId('chapter-row').nth(1)).toHaveAttribute('data-state', 'done');

  // Written about, and the words are there after coming back.
  await tabTo(page, 'Takeaway');
  await keyboard.type('It pays to finish.');
  await tabTo(page, 'Add a note');

  // The dialog keeps the focus, and gives it back to the menu that it came from.
  await tabTo(page, 'More about this course', 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await keyboard.press('End');
  await keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'More about this course' })).toBeFocused();
  await tabTo(page, 'All courses', 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(rows).toHaveCount(3);
  const { notes } = await extension.store();
  expect(notes.map(({ body }) => body)).toEqual(['It pays to finish.']);
});

test('at 200 % nothing is out of sight, and nothing moves for who wants it still', { tag: '@full' }, async ({
  extension,
}) => {
  await sow(extension, seeds('gateway', '从零开始构建一个能在生产环境中稳定运行十年的大规模分布式存储系统'));
  const own = courseAt('book:book.example/gateway');
  for (const path of [...LIBRARY, own, 'welcome.html', 'guide.html', 'popup.html', 'sidepanel.html']) {
    // A window of 1280 pixels at 200 %, a panel of 640. The popup is as wide as it is at any zoom.
    const page = await opened(
      extension,
      path,
      path === 'popup.html' ? 400 : path === 'sidepanel.html' ? 320 : 640,
    );
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await expectAllInSight(page);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return transitionDuration.split(', ').some((each) => each !== '0s') || animationName !== 'none';
        }).length,
    );
    expect(moving, path).toBe(0);
    await page.close();
  }
});
