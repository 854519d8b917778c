import type { Page } from '@playwright/test';
import { exportSettings, goldenCourses } from '@/transfer/courses.fixture';
import { courseWriter, TEMPLATES } from '@/transfer/templates/course-text';
import { backupFile } from '../harness/backup-file';
import type { Extension } from '../harness/extension';
import { hostileCourse } from '../harness/hostile';
import { courseAt, LIBRARY, openAll, opened } from '../harness/pages';
import { courseSeeds, multiply, outdate, sow, takeawaySeeds } from '../harness/seed';
import { sound, soundInAll } from '../harness/sound';
import { greet, hear, TEACHING } from '../harness/teach-panel';
import { expect, test } from '../harness/test';

const PAGES = ['welcome.html', 'guide.html', 'popup.html', 'sidepanel.html', ...LIBRARY];

/** What a table would do, with everything that can be said of one. */
async function chooseTable(page: Page): Promise<void> {
  const table = Buffer.from('title,status\nOne,finished\nOne,reading\nTwo,maybe\n');
  await page
    .getByTestId('table-file')
    .setInputFiles({ name: 'table.csv', mimeType: 'text/csv', buffer: table });
  await page.getByTestId('arrivals').waitFor();
  await openAll(page);
}

/** All keys of the popup beside each other, and those of a course where there is one. */
async function showKeys(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Keys' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('?');
  await page.getByRole('region', { name: 'Keys' }).waitFor();
}

/** Where a takeaway is asked for, with what was written. */
async function recall(page: Page): Promise<void> {
  const show = page.getByRole('button', { name: 'Show my takeaway' });
  if ((await show.count()) === 0) return;
  await show.click();
  await page.getByRole('button', { name: 'Forgot it' }).waitFor();
}

const DAY = 86_400_000;

/** A course that is finished, one on its last miles and one that stopped, so that every page has something to show. */
const COURSES = [
  { key: 'site:1', title: 'Compilers', read: 6, finished: true, ago: 10 },
  { key: 'site:2', title: '从零开始构建一个能在生产环境中稳定运行十年的存储系统', read: 5, ago: 2 },
  { key: 'site:3', title: 'Databases', read: 2, ago: 200 },
].map(({ key, title, ago, ...part }) =>
  courseSeeds(key, title, ['One', 'Two', 'Three', 'Four', 'Five', 'Six'], {
    ...part,
    url: `https://site.example/${key}`,
    until: Date.now() - ago * DAY,
  }),
);

const TAKEAWAY = takeawaySeeds('site:1', 'Parse, do not validate.');

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the empty pages, ${colorScheme}`, { tag: '@full' }, async ({ extension }) => {
    for (const path of PAGES) await look(extension, path, colorScheme);
  });

  test(`axe finds nothing on pages with courses, ${colorScheme}`, {
    tag: '@full',
  }, async ({ extension }) => {
    await sow(extension, ...COURSES, TAKEAWAY);
    for (const path of PAGES.filter((each) => /^(library|popup)/.test(each)))
      await look(extension, path, colorScheme);
  });
}

test('axe finds nothing in the HTML of one course', { tag: '@full' }, async ({ extension }) => {
  const page = await extension.context.newPage();
  const write = courseWriter(TEMPLATES.html, exportSettings());
  for (const course of goldenCourses()) {
    await page.setContent(write(course));
    await soundInAll(page, `the HTML of ${course.row.title}`);
  }
});

async function look(extension: Extension, path: string, colorScheme: 'light' | 'dark'): Promise<void> {
  const page = await extension.open(path);
  await page.emulateMedia({ colorScheme });
  await page.locator('main h1, [data-testid="page-state"]').first().waitFor();
  if (path.endsWith('#/export')) await chooseTable(page);
  if (path === 'popup.html') await showKeys(page);
  if (path.endsWith('#/review')) await recall(page);
  await sound(page, path);
  await page.close();
}

for (const count of [1, 1000]) {
  test(`axe finds nothing on any page of a library of ${count}`, { tag: '@full' }, async ({ extension }) => {
    await sow(extension, ...COURSES.slice(0, count), TAKEAWAY);
    if (count > COURSES.length) await multiply(extension, count);
    for (const path of [...LIBRARY, courseAt('site:1'), 'popup.html']) {
      const page = await opened(extension, path);
      await soundInAll(page, `${count}, ${path}`);
      await page.close();
    }
  });
}

test('axe finds nothing while something is open, on a thousand courses, and where the store fails', {
  tag: '@full',
}, async ({ extension }) => {
  await sow(extension, ...COURSES);
  const page = await opened(extension, courseAt('site:2'));
  await page.getByRole('button', { name: 'More about this course' }).click();
  await soundInAll(page, 'menu');
  await page.getByTestId('menu-forget').click();
  await page.getByRole('dialog').waitFor();
  await soundInAll(page, 'dialog');
  await page.keyboard.press('Escape');
  await page.getByTestId('mark-on-hold').click();
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).waitFor();
  await soundInAll(page, 'undo');

  await multiply(extension, 1000);
  await page.goto(extension.url('library.html#/'));
  await page.reload();
  await expect(page.getByTestId('course-row')).toHaveCount(60);
  await page.getByRole('button', { name: 'Select', exact: true }).click();
  await page.locator('label.pick').first().click();
  await soundInAll(page, 'a thousand');
  await page.close();

  await outdate(extension);
  for (const path of ['library.html#/', 'library.html#/notes', 'popup.html']) {
    const failing = await extension.open(path);
    await failing.getByText('The library did not open').waitFor();
    await soundInAll(failing, `store failed, ${path}`);
    // Nobody knows how many courses there are.
    if (path === 'popup.html') await expect(failing.getByRole('tab')).toHaveCount(0);
    await failing.close();
  }
});

test('axe finds nothing over a picture, and before a backup comes in', { tag: '@full' }, async ({
  extension,
}) => {
  await sow(extension, ...COURSES, TAKEAWAY);
  const course = await opened(extension, courseAt('site:1'));
  await course.getByTestId('save-picture').click();
  await course.getByRole('dialog').getByRole('checkbox').check();
  await soundInAll(course, 'picture');
  await course.close();

  const files = await opened(extension, 'library.html#/export');
  const buffer = await backupFile(hostileCourse(1, { read: 4, ago: 1, urls: ['https://elsewhere.test/a'] }));
  await files.getByTestId('import-file').setInputFiles({ name: 'b.json', mimeType: '', buffer });
  await files.getByTestId('import-preview').waitFor();
  await openAll(files);
  await soundInAll(files, 'before a backup');
});

test('axe finds nothing in the panel of teaching', { tag: '@full' }, async ({ extension }) => {
  const panel = await extension.open('teach.html#axe');
  await greet(panel, 'axe');
  for (const [state, teaching] of Object.entries(TEACHING)) {
    await hear(panel, teaching(extension.id));
    await panel.locator(`[data-hitch="${teaching(extension.id).seen.hitch ?? ''}"]`).waitFor();
    await soundInAll(panel, `teaching: ${state}`);
  }
  await panel.getByTestId('teach-keep').click();
  await panel.getByTestId('teach-preview').waitFor({ state: 'detached' });
  await soundInAll(panel, 'teaching: kept');
});
