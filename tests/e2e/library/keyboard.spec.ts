import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { backupFile } from '../harness/backup-file';
import { courseSeeds, sow } from '../harness/seed';
import { tabTo } from '../harness/tab-to';
import { expect, test } from '../harness/test';

const CHAPTERS = ['One', 'Two', 'Three'];
const until = Date.now() - 3_600_000;
const linux = (read: number) =>
  courseSeeds('book:book.example/linux', 'Linux', CHAPTERS, {
    read,
    url: 'https://book.example/linux',
    until,
  });

test('the page of the first run by keyboard alone: language, sites, and on to the backup', {
  tag: '@full',
}, async ({ extension }) => {
  await extension.grant('https://www.coursera.org');
  await extension.grant('https://book.example');
  const page = await extension.open('welcome.html');
  const { keyboard } = page;
  const status = page.getByRole('status');

  await tabTo(page, /^Language/);
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('把开了头的课读完');
  await keyboard.press('ArrowUp');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Finish what you began');

  const coursera = page.getByRole('checkbox', { name: 'Coursera' });
  await tabTo(page, /^Coursera/);
  await keyboard.press(' ');
  await expect(status).toHaveText('www.coursera.org is tracked now.');
  await expect(coursera).toBeChecked();
  await extension.tracks('www.coursera.org');
  await expect(coursera).toBeFocused();
  await keyboard.press(' ');
  await expect(status).toHaveText('www.coursera.org is no longer tracked.');
  await expect(coursera).not.toBeChecked();

  await tabTo(page, 'Another site');
  await keyboard.type('book.example/linux/1');
  await keyboard.press('Enter');
  await extension.tracks('book.example');
  await expect(page.getByRole('checkbox', { name: 'book.example' })).toBeChecked();

  await tabTo(page, 'Import a backup');
  await keyboard.press('Enter');
  await page.waitForURL('**/library.html#/export');
  await tabTo(page, 'Backup file');
});

test(
  'a backup by keyboard alone: it goes out, and another comes in after the question',
  {
    tag: '@full',
  },
  async ({ extension }, info) => {
    await sow(extension, linux(1));
    const page = await extension.open('library.html#/export');
    const { keyboard } = page;

    const saved = page.waitForEvent('download');
    await tabTo(page, 'Download: Backup');
    await keyboard.press('Enter');
    const { visits } = JSON.parse(gunzipSync(readFileSync(await (await saved).path())).toString());
    expect(visits).toHaveLength(1);

    // The same course as another browser knows it, read to its end.
    const file = info.outputPath('other.json');
    writeFileSync(file, await backupFile(linux(3)));

    await tabTo(page, 'Backup file');
    const choosing = page.waitForEvent('filechooser');
    await keyboard.press(' ');
    await (await choosing).setFiles(file);
    const take = page.getByTestId('import');
    await expect(take).toBeEnabled();
    await tabTo(page, 'Import');
    await keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
    await keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(take).toBeFocused();
    expect((await extension.course('Linux')).done).toBe(1);

    await keyboard.press('Enter');
    await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
    await tabTo(page, 'Import');
    await keyboard.press('Enter');
    await expect(page.getByText('The backup is in your library.')).toBeVisible();
    expect((await extension.course('Linux')).done).toBe(3);
  },
);
