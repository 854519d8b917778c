import { beforeEach, expect, it } from 'vitest';
import { knownOutline } from '../queries/known-outline';
import { COURSE, chaptersTo, emptyLibrary, keyOf, read } from './report.fixture';

beforeEach(emptyLibrary);

it('knows the outline of a course under any of its keys', async () => {
  await read(1, { keys: [COURSE, 'geekbang:81'] });
  expect((await knownOutline(['geekbang:81'], 'nothing'))?.chapterKeys).toHaveLength(10);
});

it('finds it by the chapter when only the article is known, on the same site only', async () => {
  await read(1);
  expect(await knownOutline(['geekbang:article/5'], keyOf(5))).toMatchObject({
    courseKey: COURSE,
    complete: true,
  });
  expect(await knownOutline(['book:elsewhere.test'], keyOf(5))).toBeNull();
  expect(await knownOutline(['geekbang:article/99'], keyOf(99))).toBeNull();
});

it('does not guess between two courses that list the chapter', async () => {
  await read(1);
  await read(2, { keys: ['geekbang:200'], outline: chaptersTo(5) });
  expect(await knownOutline(['geekbang:article/4'], keyOf(4))).toBeNull();
  expect(await knownOutline(['geekbang:article/9'], keyOf(9))).toMatchObject({ courseKey: COURSE });
});

it('knows none where only the title was seen', async () => {
  await read(1, { outline: null });
  expect(await knownOutline([COURSE], keyOf(1))).toBeNull();
});
