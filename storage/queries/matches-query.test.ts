import { expect, it } from 'vitest';
import type { CourseRow } from '@/progress/model/rows';
import { matchesQuery } from './matches-query';

const course = { title: 'Linux性能优化实战', author: 'Ni', site: 'geekbang' } as CourseRow;

it.each([
  ['linux', true],
  ['优化 LINUX', true],
  ['ｌｉｎｕｘ', true],
  ['linux rust', false],
  ['', true],
])('search %j finds it: %s', (query, expected) => {
  expect(matchesQuery(course, query)).toBe(expected);
});
