import { expect, it } from 'vitest';
import { isVectorUpTo, knows, knowsAll, MOST_DEVICES, vectorsOf, withFact } from './vector';

const many = Array.from({ length: MOST_DEVICES + 5 }, (_, n) => ({ device: `d${n}`, seq: n }));

it('knows what is not later than the count of its device', () => {
  const vector = { here: 3 };
  expect([3, 4].map((seq) => knows(vector, { device: 'here', seq }))).toEqual([true, false]);
  expect(knows(vector, { device: 'constructor', seq: 1 })).toBe(false);
  expect(knowsAll({ here: 3, there: 1 }, vector)).toBe(true);
  expect(knowsAll(vector, { here: 3, there: 1 })).toBe(false);
});

it('of any facts is one that a backup takes, also of many devices and of a fact without a number', () => {
  const vectors = vectorsOf(many);
  expect(vectors).toHaveLength(2);
  for (const vector of vectors) expect(isVectorUpTo(vector, many.length)).toBe(true);
  for (const fact of many) expect(vectors.some((vector) => knows(vector, fact))).toBe(true);
  expect(vectorsOf([])).toEqual([{}]);
});

it('leaves out the devices heard of longest ago where there would be too many', () => {
  const full = Object.fromEntries(many.slice(1, MOST_DEVICES + 1).map(({ device, seq }) => [device, seq]));
  const vector = withFact(full, { device: 'new', seq: 5_000 });
  expect(Object.keys(vector)).toHaveLength(MOST_DEVICES);
  expect([vector.d1, vector.d2, vector.new]).toEqual([undefined, 2, 5_000]);
});

it.each([[null], [[1]], ['x'], [{ a: 0 }], [{ a: 1.5 }], [{ a: 11 }], [JSON.parse('{"__proto__":1}')]])(
  'is not %j',
  (value) => {
    expect(isVectorUpTo(value, 10)).toBe(false);
  },
);
