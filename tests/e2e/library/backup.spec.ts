import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { chaptersTo, DAY, keyOf, START, Story } from '@/progress/fold/story.fixture';
import type { Backup } from '@/transfer/backup/format';
import { bytesOf } from '../harness/backup-file';
import { canOpenDisplay } from '../harness/display';
import { courseSeeds, sow } from '../harness/seed';
import { expect, test } from '../harness/test';

/** A tenth of the large library of the budgets, or a hundredth of it every day. */
const COURSES = process.env.EPILOGUE_FULL === '1' ? 100 : 10;
const CHAPTERS = 40;
/** Visits of each chapter. */
const TIMES = 5;

/** A library of so many courses, each read through, as the file of its backup. */
async function largeBackup(path: string, courses = COURSES): Promise<void> {
  const all: Backup = {
    exportedAt: START + 100 * DAY,
    settings: { theme: 'dark' },
    tombstones: [],
    registers: [],
    unknown: [],
    skipped: [],
    outlines: [],
    visits: [],
    marks: [],
    notes: [],
  };
  for (let c = 0; c < courses; c += 1) {
    const story = new Story(`book:example.test/course-${c}`);
    story.outline(chaptersTo(CHAPTERS), { title: `Course ${c}` });
    for (let n = 1; n <= CHAPTERS; n += 1) {
      for (let time = 0; time < TIMES; time += 1) story.visit(n, { day: n / 2 + time });
      story.done(n, n, { day: n });
    }
    story.mark('finished', { by: 'reader', chapterKey: keyOf(CHAPTERS), day: CHAPTERS });
    const named = <T extends { id: string; seq: number }>(fact: T) => ({
      ...fact,
      id: `${crypto.randomUUID().slice(9)}${fact.id}`,
      seq: fact.seq + c * 1000,
    });
    all.visits.push(...story.visits.map(named));
    all.marks.push(...story.marks.map(named).map((mark) => ({ ...mark, action: mark.id })));
    all.outlines.push(...story.outlines);
  }
  writeFileSync(path, await bytesOf(all));
}

test(`${COURSES * CHAPTERS * TIMES} visits come in and go out by the page`, async ({ extension }, info) => {
  const file = info.outputPath('large.json');
  await largeBackup(file);
  const library = await extension.open('library.html#/export');
  await library.evaluate(() => {
    const longest = { task: 0 };
    Object.assign(window, { longest });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.task = Math.max(longest.task, duration);
    }).observe({ type: 'longtask' });
  });
  const longest = () =>
    library.evaluate(() => (window as unknown as { longest: { task: number } }).longest.task);

  const began = Date.now();
  await library.getByTestId('import-file').setInputFiles(file);
  await expect(library.getByTestId('import')).toBeEnabled({ timeout: 120_000 });
  expect((await extension.store()).visits).toEqual([]);
  const rehearsed = Date.now();
  await library.getByTestId('import').click();
  await expect(library.getByTestId('import')).toBeHidden({ timeout: 120_000 });
  const imported = Date.now();
  const stalled = await longest();
  await expect(library.getByTestId('chosen')).toContainText(String(COURSES));

  const saving = Date.now();
  const saved = library.waitForEvent('download');
  await library.getByTestId('export-backup').click();
  const bytes = readFileSync(await (await saved).path());
  const exported = Date.now();
  const back = JSON.parse(gunzipSync(bytes).toString());
  expect([back.visits.length, back.outlines.length]).toEqual([COURSES * CHAPTERS * TIMES, COURSES]);

  const figures = {
    rehearsed: rehearsed - began,
    imported: imported - rehearsed,
    exported: exported - saving,
    stalled,
    stalledInAll: await longest(),
  };
  process.stdout.write(`${COURSES * CHAPTERS * TIMES} visits, ms: ${JSON.stringify(figures)}\n`);
});

test(
  'a file that is no backup is refused in words, and changes nothing',
  { tag: '@full' },
  async ({ extension }, info) => {
    const file = info.outputPath('other.json');
    writeFileSync(file, '{"some":"thing"}');
    const library = await extension.open('library.html#/export');
    await library.getByTestId('import-file').setInputFiles(file);
    await expect(library.getByText('This file is no backup of Epilogue.')).toBeVisible();
    await expect(library.getByTestId('import')).toBeHidden();
  },
);

/** Every row of every table, as text. */
function dump(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('epilogue'));
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names);
    const rows = await Promise.all(names.map((name) => done(transaction.objectStore(name).getAll())));
    database.close();
    return JSON.stringify(names.map((name, at) => [name, rows[at]]));
  });
}

test('a page that dies while it takes a backup in leaves the library exactly as it was', async ({
  extension,
}, info) => {
  const [first, second] = [info.outputPath('first.json'), info.outputPath('second.json')];
  await largeBackup(first, 1);
  await largeBackup(second, 3);
  const library = await extension.open('library.html#/export');
  const choose = async (file: string) => {
    await library.getByTestId('import-file').setInputFiles(file);
    await expect(library.getByTestId('import')).toBeEnabled({ timeout: 60_000 });
  };
  await choose(first);
  await library.getByTestId('import').click();
  await expect(library.getByTestId('import')).toBeHidden({ timeout: 60_000 });
  await choose(second);
  const before = await dump(library);

  let isReached = () => {};
  const reached = new Promise<void>((resolve) => {
    isReached = resolve;
  });
  await library.exposeFunction('reached', () => isReached());
  await library.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    let visits = 0;
    IDBObjectStore.prototype.put = function (...args) {
      const request = put.apply(this, args);
      if (this.name === 'visits') visits += args[0].visits.length;
      if (visits >= 500) {
        (window as unknown as { reached: () => void }).reached();
        // The transaction can neither end nor go on before the page dies.
        for (;;) {}
      }
      return request;
    };
  });
  const died = library.waitForEvent('crash');
  const session = await library.context().newCDPSession(library);
  await library.getByTestId('import').click({ noWaitAfter: true });
  const again = library.getByRole('dialog').getByRole('button', { name: 'Import' });
  await again.click({ noWaitAfter: true });
  await reached;
  // Never answered: who could answer is gone.
  session.send('Page.crash').catch(() => {});
  await died;

  const after = await extension.open('manifest.json');
  expect(await dump(after)).toBe(before);
});

test.describe('the real prompt', () => {
  test.use({ headed: true });
  test.skip(!canOpenDisplay(), 'needs Xvfb and xdotool');

  test('lets Epilogue save a backup file every day, and the first one arrives', { tag: '@full' }, async ({
    extension,
    display,
  }) => {
    const chapters = { read: 3, url: 'https://book.example/daily', until: Date.now() };
    await sow(extension, courseSeeds('book:book.example/daily', 'Daily', ['1', '2', '3', '4'], chapters));
    const library = await extension.open('library.html#/export');
    await library.bringToFront();
    const daily = library.getByTestId('daily-file');
    await daily.click();
    await display?.prompted();
    expect(await daily.isChecked()).toBe(false);
    await display?.press('Tab', 'Return');
    await expect(daily).toBeChecked();
    const arrived = () =>
      library.evaluate(async () =>
        (await chrome.downloads.search({ state: 'complete' })).map(({ mime, fileSize }) => [
          mime,
          fileSize > 200,
        ]),
      );
    await expect.poll(arrived).toEqual([['application/gzip', true]]);
    await expect(library.getByTestId('daily-file-last')).toContainText(String(new Date().getFullYear()));
  });
});
