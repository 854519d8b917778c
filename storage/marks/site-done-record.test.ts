import { beforeEach, expect, it } from 'vitest';
import { importCourses } from '../import/import-courses';
import { chaptersOf } from '../queries/courses';
import { wholeLibrary } from '../queries/whole-library.fixture';
import { COURSE, chaptersTo, emptyLibrary, read } from '../recording/report.fixture';
import { undo } from './marks';
import { siteDoneRecord, toggleSiteDoneRecord } from './site-done-record';

beforeEach(emptyLibrary);

const readThere = (count: number) =>
  chaptersTo(10).map((chapter, i) => (i < count ? { ...chapter, siteDone: true } : chapter));

const done = async () =>
  (await chaptersOf(COURSE)).filter(({ state }) => state === 'done').map(({ chapterKey }) => chapterKey);

async function record() {
  const found = await siteDoneRecord(COURSE);
  if (!found) throw new Error('nothing was read without Epilogue');
  return found;
}

it('counts what the site called read, over several sightings, and takes it back and along again as one', async () => {
  await read(9, { outline: readThere(3) });
  await read(10, { outline: readThere(5), day: 2 });
  const before = await done();
  expect(before).toHaveLength(7);
  expect(await record()).toMatchObject({ chapters: 5, undone: false });

  const action = await toggleSiteDoneRecord(await record());
  expect(await done()).toEqual(before.slice(5));
  expect(await record()).toMatchObject({ chapters: 5, undone: true });
  expect(
    new Set((await wholeLibrary()).marks.filter(({ kind }) => kind === 'undo').map((mark) => mark.action)),
  ).toEqual(new Set([action]));

  await undo(action);
  expect(await done()).toEqual(before);
  await toggleSiteDoneRecord(await record());
  await toggleSiteDoneRecord(await record());
  expect(await done()).toEqual(before);
});

it('is not taken along again by a later sighting once it was taken back', async () => {
  await read(9, { outline: readThere(3) });
  await toggleSiteDoneRecord(await record());
  await read(10, { outline: readThere(3), day: 2 });
  expect(await done()).toHaveLength(2);
});

it('is nothing where the site said nothing, and not what came from a table', async () => {
  await read(1);
  const chapters = chaptersTo(10).map((chapter) => ({ ...chapter, is: 'done' as const }));
  await importCourses([{ courseKey: COURSE, course: {}, from: 'table', chapters }], { now: 1 });
  expect(await done()).toHaveLength(10);
  expect(await siteDoneRecord(COURSE)).toBeNull();
});
