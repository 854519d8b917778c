import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { backupFile, importFile } from '../import/import.fixture';
import { markCourse } from '../marks/marks';
import { wholeLibrary } from '../queries/whole-library.fixture';
import { COURSE, emptyLibrary, purgeAfter, read } from '../recording/report.fixture';

beforeEach(emptyLibrary);

const latest = async () => {
  const { marks, visits } = await wholeLibrary();
  return Math.max(...[...marks, ...visits].map(({ seq }) => seq));
};

it('never falls, though the facts with the greatest seqs are deleted', async () => {
  await read(1, { keys: ['book:kept.test'] });
  for (let n = 1; n <= 4; n += 1) await read(n);
  await markCourse(COURSE, 'forgotten');
  const before = await latest();
  await purgeAfter();
  expect(await latest()).toBeLessThan(before);
  // The tombstones that kept the number may go, too.
  await (await import('./connection')).withLibrary((db) => db.tombstones.clear());
  await markCourse('book:kept.test', 'on-hold');
  expect(await latest()).toBeGreaterThan(before);
});

it('a restored profile uses no (device, seq) again that the profile used before', async () => {
  await read(1);
  const copy = await backupFile();
  await markCourse(COURSE, 'on-hold');
  const first = (await wholeLibrary()).marks.find(({ kind }) => kind === 'on-hold');
  // The browser starts with the profile as it was.
  await emptyLibrary();
  await browser.storage.session.clear();
  await importFile(copy);
  await markCourse(COURSE, 'dropped');
  const { marks } = await wholeLibrary();
  const again = marks.find(({ kind }) => kind === 'dropped');
  expect(again?.seq).toBe(first?.seq);
  expect(again?.device).not.toBe(first?.device);
});

it('signs with one id as long as the browser runs', async () => {
  await read(1);
  await markCourse(COURSE, 'on-hold');
  const { marks, visits } = await wholeLibrary();
  expect(new Set([...marks, ...visits].map(({ device }) => device)).size).toBe(1);
});
