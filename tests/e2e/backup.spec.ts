import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { chaptersTo, DAY, keyOf, START, Story } from '@/progress/story.fixture';
import { type Backup, SECTIONS } from '@/transfer/backup/format';
import { writeBackup } from '@/transfer/backup/write';
import { expect, test } from './harness/test';

/** A tenth of the large library of the budgets, or a hundredth of it every day. */
const COURSES = process.env.EPILOGUE_FULL === '1' ? 100 : 10;
const CHAPTERS = 40;
/** Visits of each chapter. */
const TIMES = 5;

/** A library of which every course was read through, as the file of its backup. */
async function largeBackup(path: string): Promise<void> {
  const all: Backup = {
    exportedAt: START,
    settings: { theme: 'dark' },
    tombstones: [],
    outlines: [],
    visits: [],
    marks: [],
    notes: [],
  };
  for (let c = 0; c < COURSES; c += 1) {
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
  const pieces: Uint8Array[] = [];
  const batches = SECTIONS.map((section) => ({
    section,
    rows: section === 'settings' ? [all.settings ?? {}] : all[section],
  })) as Parameters<typeof writeBackup>[0];
  for await (const piece of writeBackup(batches, { exportedAt: START + 100 * DAY })) pieces.push(piece);
  writeFileSync(path, Buffer.concat(pieces));
}

test(`${COURSES * CHAPTERS * TIMES} visits come in and go out by the page`, async ({ extension }, info) => {
  test.setTimeout(300_000);
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

test('a file that is no backup is refused in words, and changes nothing', async ({ extension }, info) => {
  const file = info.outputPath('other.json');
  writeFileSync(file, '{"some":"thing"}');
  const library = await extension.open('library.html#/export');
  await library.getByTestId('import-file').setInputFiles(file);
  await expect(library.getByText('This file is no backup of Epilogue.')).toBeVisible();
  await expect(library.getByTestId('import')).toBeHidden();
});
