import { expect, it } from 'vitest';
import type { CourseRow } from '@/progress/model/rows';
import { nearlyDone } from './shelves';

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
