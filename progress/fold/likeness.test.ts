import { expect, it } from 'vitest';
import { LIKELY, likeness } from './likeness';

it.each([
  ['Linux性能优化实战', 'Linux 性能优化实战', 1],
  ['Ｒｕｓｔ Book', 'rust-book', 1],
  ['', '', 0],
  ['a', 'a', 0],
  ['abab', 'ab', 0.5],
])('%s and %s: %d', (a, b, expected) => {
  expect(likeness(a, b)).toBe(expected);
  expect(likeness(b, a)).toBe(expected);
});

it('finds the other edition of a course, and not another course', () => {
  expect(likeness('Linux性能优化实战', '《Linux 性能优化实战》镜像')).toBeGreaterThan(LIKELY);
  expect(likeness('Linux性能优化实战', 'OpenResty从入门到实战')).toBeLessThan(LIKELY);
});
