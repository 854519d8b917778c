import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Stretch, slicesOf, union, within, without } from './stretches';

it('joins what overlaps or touches', () => {
  expect(
    union(
      [
        [5, 6],
        [0, 2],
      ],
      [
        [2, 3],
        [9, 9],
      ],
    ),
  ).toEqual([
    [0, 3],
    [5, 6],
  ]);
});

it('takes away what the other holds', () => {
  expect(
    without(
      [[0, 10]],
      [
        [2, 3],
        [8, 12],
      ],
    ),
  ).toEqual([
    [0, 2],
    [3, 8],
  ]);
});

it('counts a slice that is held from end to end, but for the slack', () => {
  expect(slicesOf([[0, 320]], 640, 0)).toBe('ffffffff00000000');
  expect(slicesOf([[0, 9.4]], 640, 0)).toBe('0000000000000000');
  expect(slicesOf([[0, 9.6]], 640, 0.05)).toBe('8000000000000000');
});

const stretches = fc.array(
  fc.tuple(fc.nat(100), fc.nat(100)).map(([a, b]): Stretch => [Math.min(a, b), Math.max(a, b)]),
);

it('never holds more than both, nor what was taken', () => {
  fc.assert(
    fc.property(stretches, stretches, (a, b) => {
      const [both, rest] = [union(a, b), without(union(a), union(b))];
      expect(within(both, 0, 100)).toBe(within(union(b), 0, 100) + within(rest, 0, 100));
      expect(union(rest, union(b))).toEqual(both);
    }),
  );
});
