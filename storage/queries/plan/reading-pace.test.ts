import { beforeEach, expect, it } from 'vitest';
import { joinCourses, markCourse } from '../../marks/marks';
import { COURSE, DAY, emptyLibrary, read, START } from '../../recording/report.fixture';
import { readingPace } from './reading-pace';

beforeEach(emptyLibrary);

const OTHER = 'geekbang:200';
/** The Monday four weeks after day 0. */
const now = START + 28 * DAY;

it('tells the pace over everything and on each course, joined ones together, without what was forgotten', async () => {
  for (const day of [1, 8, 15, 22]) await read(day, { day, engaged: 600, outline: null });
  for (const day of [2, 9, 16]) await read(`z${day}`, { day, engaged: 1200, keys: [OTHER], outline: null });
  const before = await readingPace(now, 'UTC');
  expect(before.week.minutes).toBeCloseTo(100 / (27 / 7), 10);
  expect(before.speed.perChapter?.seconds).toBeCloseTo(6000 / 7, 10);
  expect(before.of(COURSE).week.byWeekday).toEqual([0, 10, 0, 0, 0, 0, 0]);
  expect(before.of(OTHER).speed).toMatchObject({ perCharacter: 1.2, perChapter: { seconds: 1200 } });
  expect(before.of('none:1').speed.perChapter).toBeNull();

  await joinCourses(COURSE, OTHER);
  expect((await readingPace(now, 'UTC')).of(COURSE).speed.perChapter?.seconds).toBeCloseTo(6000 / 7, 10);
  await markCourse(COURSE, 'forgotten');
  expect((await readingPace(now, 'UTC')).week.minutes).toBe(0);
});
