import { expect, it } from 'vitest';
import { addSlice, emptySlices, SLICES, shareSeen, unionSlices } from './slices';

it('starts with nothing seen', () => {
  expect(emptySlices).toBe('0000000000000000');
  expect(shareSeen(emptySlices)).toBe(0);
});

it('puts the first slice leftmost and the last rightmost', () => {
  expect(addSlice(emptySlices, 0)).toBe('8000000000000000');
  expect(addSlice(emptySlices, 63)).toBe('0000000000000001');
});

it('sees everything after 64 slices', () => {
  let slices = emptySlices;
  for (let i = 0; i < SLICES; i += 1) slices = addSlice(slices, i);
  expect(slices).toBe('ffffffffffffffff');
  expect(shareSeen(slices)).toBe(1);
});

it('joins what was seen in either', () => {
  expect(unionSlices('f000000000000000', '000000000000000f')).toBe('f00000000000000f');
  expect(shareSeen('f00000000000000f')).toBe(8 / 64);
});

it.each([-1, 64, 0.5, Number.NaN])('ignores a slice %s that there is not', (index) => {
  expect(addSlice(emptySlices, index)).toBe(emptySlices);
});

it.each(['', 'xyz', 'FFFFFFFFFFFFFFFF', 'f'.repeat(17)])(
  'takes the malformed %j for nothing seen',
  (slices) => {
    expect(shareSeen(slices)).toBe(0);
    expect(unionSlices(slices, '000000000000000f')).toBe('000000000000000f');
  },
);
