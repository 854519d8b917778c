import { beforeEach, expect, it } from 'vitest';
import type { CoursePage } from '@/detection/page-facts';
import { markChapters, markCourse } from '../marks/marks';
import { siteDoneRecord } from '../marks/site-done-record';
import { courses } from '../queries/courses';
import { knownOutline } from '../queries/known-outline';
import { wholeLibrary } from '../queries/whole-library.fixture';
import { recordCoursePage } from './record-course-page';
import { COURSE, chaptersTo, DAY, emptyLibrary, keyOf, purgeAfter, read, START } from './report.fixture';

beforeEach(emptyLibrary);

function sight(done: number, keys = [COURSE], now = START): Promise<void> {
  const chapters = chaptersTo(10).map((chapter, i) => (i < done ? { ...chapter, siteDone: true } : chapter));
  const page: CoursePage = {
    kind: 'course',
    reader: 'test',
    url: 'https://example.test/intro',
    course: { keys, title: { value: 'Linux', from: 'json' } },
    outline: { chapters, complete: true, from: 'json', because: 'test' },
    unanswered: {},
  };
  return recordCoursePage(page, now);
}

it('keeps the outline, and shows no course of which the site says nothing', async () => {
  await sight(0);
  expect(await knownOutline([COURSE], keyOf(1))).toMatchObject({ complete: true, title: 'Linux' });
  expect(await courses()).toEqual([]);
  expect(await wholeLibrary()).toMatchObject({ visits: [], marks: [] });
});

it('takes along what the site says was done, once, as its own record', async () => {
  await sight(4);
  await sight(4, [COURSE], START + DAY);
  expect(await courses()).toMatchObject([{ key: COURSE, state: 'reading', done: 4, counted: 10 }]);
  expect((await wholeLibrary()).marks).toHaveLength(4);
  expect(await siteDoneRecord(COURSE)).toMatchObject({ chapters: 4, undone: false });
});

it('never wins over the user', async () => {
  await markCourse(COURSE, 'planned');
  await markChapters(COURSE, [keyOf(1)], 'not-done');
  await sight(2);
  expect(await courses()).toMatchObject([{ state: 'planned', done: 1 }]);
});

it('joins the two numbers of one course', async () => {
  await read(1, { keys: ['geekbang:7'], outline: null });
  await sight(0, [COURSE, 'geekbang:7']);
  expect(await courses()).toMatchObject([{ keys: [COURSE, 'geekbang:7'], done: 1, counted: 10 }]);
});

it.each(['forgotten', 'not-a-course'] as const)('writes nothing for what is %s', async (kind) => {
  await read(1);
  await markCourse(COURSE, kind);
  const before = await wholeLibrary();
  await sight(5, [COURSE], START + 9 * DAY);
  expect(await wholeLibrary()).toEqual(before);
});

it('does not bring back what was forgotten for good', async () => {
  await read(1);
  await markCourse(COURSE, 'forgotten');
  await purgeAfter();
  await sight(5);
  expect(await wholeLibrary()).toMatchObject({ marks: [], outlines: [], courses: [] });
});
