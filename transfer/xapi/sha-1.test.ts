import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha1 } from './sha-1';

const seed = Number(process.env.EPILOGUE_SEED ?? Date.now() % 2 ** 31);
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

it('is that of the standard’s example', () => {
  expect(hex(sha1(new TextEncoder().encode('abc')))).toBe('a9993e364706816aba3e25717850c26c9cd0d89d');
});

it.each([0, 54, 55, 56, 63, 64, 65, 119, 120])(
  'is Node’s for %i bytes, around the ends of blocks',
  (length) => {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 37) % 256);
    expect(hex(sha1(bytes))).toBe(createHash('sha1').update(bytes).digest('hex'));
  },
);

it(`is Node’s for any bytes (seed ${seed})`, () => {
  const property = fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
    expect(hex(sha1(bytes))).toBe(createHash('sha1').update(bytes).digest('hex'));
  });
  fc.assert(property, { seed });
});
