import type { Page } from '@playwright/test';
import type { Extension } from '../harness/extension';
import { courseSeeds, sow } from '../harness/seed';
import { expect, test } from '../harness/test';

const KEY = 'book:book.example/linux';
const NAME = 'Linux.md';

/** The chosen folder: one of the browser's own, because no test can click in the system's dialog. */
async function withPicker(page: Page): Promise<Page> {
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('Vault', { create: true }),
    });
  });
  await page.reload();
  return page;
}

/** The text of a file in the folder; empty without one. */
function textIn(page: Page, name: string): Promise<string> {
  return page.evaluate(async (name) => {
    const vault = await (await navigator.storage.getDirectory()).getDirectoryHandle('Vault');
    const handle = await vault.getFileHandle(name).catch(() => null);
    return handle ? await (await handle.getFile()).text() : '';
  }, name);
}

/** Writes a file as another program would; without a text it deletes it. */
async function put(page: Page, name: string, text: string | null): Promise<void> {
  await page.evaluate(
    async ([name, text]) => {
      const vault = await (await navigator.storage.getDirectory()).getDirectoryHandle('Vault');
      if (text === null) return await vault.removeEntry(name);
      const stream = await (await vault.getFileHandle(name, { create: true })).createWritable();
      await stream.write(text);
      await stream.close();
    },
    [name, text] as const,
  );
}

async function sowCourse(extension: Extension): Promise<void> {
  const chapters = { read: 2, url: 'https://book.example/linux', until: Date.now(), finished: true };
  await sow(extension, courseSeeds(KEY, 'Linux', ['One', 'Two', 'Three'], chapters));
}

test('courses are written into a folder by themselves, around what the person writes', async ({
  extension,
}) => {
  await sowCourse(extension);
  const library = await withPicker(await extension.open('library.html#/export'));
  await library.getByTestId('choose-folder').click();
  await expect(library.getByTestId('folder-state')).toContainText('Vault');
  await expect.poll(() => textIn(library, NAME)).toMatch(/^---\nid: "book:book.example\/linux"\n/);
  const first = await textIn(library, NAME);
  await put(library, NAME, `${first}\nMine\r\n`);

  // No page of Epilogue is open; the worker writes once two looks have found the same.
  await library.goto(extension.url('manifest.json'));
  const [worker] = extension.context.serviceWorkers();
  await worker?.evaluate(() =>
    chrome.storage.local.set({ exportTemplate: '# {{ course.title }}, by the worker' }),
  );
  const look = () => worker?.evaluate(() => chrome.alarms.onAlarm.dispatch({ name: 'write-folder' }));
  await expect
    .poll(async () => {
      await look();
      return await textIn(library, NAME);
    })
    .toContain('\n# Linux, by the worker\n');
  expect(await textIn(library, NAME)).toMatch(/<!-- epilogue:end -->\n\nMine\r\n$/);
});

test('a file that was deleted comes back only when it is asked for', { tag: '@full' }, async ({
  extension,
}) => {
  await sowCourse(extension);
  const library = await withPicker(await extension.open('library.html#/export'));
  await library.getByTestId('choose-folder').click();
  await expect.poll(() => textIn(library, NAME)).toContain('# ');
  await put(library, NAME, null);
  await put(library, 'Own.md', 'My own');
  await library.reload();
  await expect(library.getByTestId('left-missing')).toContainText(NAME);
  expect(await textIn(library, NAME)).toBe('');
  await library.getByTestId('left-missing').getByRole('button').click();
  await expect(library.getByTestId('left-missing')).toBeHidden();
  expect(await textIn(library, NAME)).toContain('<!-- epilogue:end -->');
  expect(await textIn(library, 'Own.md')).toBe('My own');
});
