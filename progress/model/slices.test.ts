import { expect, it } from 'vitest';
import { emptySlices, shareSeen, unionSlices } from './slices';

it('starts with nothing seen', () => {
  expect(emptySlices).toBe('0000000000000000');
  expect(shareSeen(emptySlices)).toBe(0);
});

it('sees everything when every digit says so', () => {
  expect(shareSeen('f'.repeat(16))).toBe(1);
});

it('joins what was seen in either', () => {
  expect(unionSlices('f000000000000000', '000000000000000f')).toBe('f00000000000000f');
  expect(shareSeen('f00000000000000f')).toBe(8 / 64);
});

it.each(['', 'xyz', 'FFFFFFFFFFFFFFFF', 'f'.repeat(17)])(
  'takes the malformed %j for nothing seen',
  (slices) => {
    expect(shareSeen(slices)).toBe(0);
    expect(unionSlices(slices, '000000000000000f')).toBe('000000000000000f');
  },
);
