import { expect, it } from 'vitest';
import { wholeLibrary } from '@/storage/queries/whole-library.fixture';
import { chaptersTo, emptyLibrary, read } from '@/storage/recording/report.fixture';
import { libraryTables } from './print-library.mjs';

it('tells of courses and chapters as they lie in the store, in whole numbers and words', async () => {
  await emptyLibrary();
  for (const chapter of [1, 2]) await read(chapter, { outline: chaptersTo(2) });
  const [courses, chapters] = libraryTables(await wholeLibrary());
  expect(courses).toMatchObject([{ course: 'Linux', status: 'reading', done: '2 / 2', 'seconds read': 240 }]);
  expect(chapters).toMatchObject([
    { chapter: 'Chapter 1', state: 'done', 'seconds read': 120 },
    { chapter: 'Chapter 2', state: 'done', 'seconds read': 120 },
  ]);
  expect(JSON.stringify([courses, chapters])).not.toMatch(/undefined|null|NaN/);
});
