import { expect, it } from 'vitest';
import type { CourseRow } from '@/progress/model/rows';
import { leftAtFinish, nearlyDone, shareDone } from './share-done';

const row = {
  title: 'Linux性能优化实战',
  author: 'Ni',
  site: 'geekbang',
  counted: 60,
  done: 58,
  left: { chapters: 2, seconds: null },
};
const course = (more = {}) => ({ ...row, ...more }) as CourseRow;

it('is nearly done with the last tenth left, or the last two, but never before the first chapter', () => {
  expect(nearlyDone(course())).toBe(true);
  expect(nearlyDone(course({ left: { chapters: 7, seconds: null } }))).toBe(false);
  expect(nearlyDone(course({ counted: 3, left: { chapters: 2, seconds: null } }))).toBe(true);
  expect(nearlyDone(course({ done: 0, counted: 2, left: { chapters: 2, seconds: null } }))).toBe(false);
});

it('has a full bar only at all of all, and says what was left of a finished course', () => {
  const finished = course({ passes: [{}], newAfterFinish: 1 });
  expect(shareDone(finished, true)).toBeCloseTo(58 / 60);
  expect(leftAtFinish(finished)).toBe(1);
  expect(shareDone(course({ passes: [{}], counted: 0, done: 0 }), true)).toBe(1);
  const again = course({ passes: [{}, {}], done: 3 });
  expect(shareDone(again, true)).toBe(1);
  expect(leftAtFinish(again)).toBe(0);
});
