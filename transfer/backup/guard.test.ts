import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { facts } from '@/progress/model/facts.fixture';
import { guardOf } from './guard';
import { ROW_SCHEMAS } from './schema';

const SECTIONS = ['outlines', 'visits', 'marks', 'notes'] as const;
const runs = process.env.EPILOGUE_FULL === '1' ? 20_000 : 500;
const seed = Number(process.env.EPILOGUE_SEED ?? Date.now() % 2 ** 31);

/** What may stand where something else should: other types, ends of ranges, texts that look right. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    -1,
    0,
    0.5,
    1,
    1.5,
    101,
    2 ** 52,
    2 ** 52 + 2,
    8.64e15,
    9e15,
    Number.POSITIVE_INFINITY,
  ),
  fc.constantFrom<unknown>(
    '',
    'a:1',
    'x',
    'https://a.test/',
    'javascript:x',
    'f'.repeat(16),
    'reader',
    'same-course',
  ),
  fc.constantFrom<unknown>('x'.repeat(10_001), 'x'.repeat(100_001), true, null, [], {}, [['a']]),
);

/** Everywhere in a row where something could be another. */
function places(value: unknown): { at: Record<string, unknown>; name: string }[] {
  if (value === null || typeof value !== 'object') return [];
  const at = value as Record<string, unknown>;
  return Object.keys(at).flatMap((name) => [{ at, name }, ...places(at[name])]);
}

/** A row with one thing in it put in another's place, left out, or added. */
const changed = fc
  .tuple(facts, fc.constantFrom(...SECTIONS), fc.nat(), fc.nat(), fc.nat(3), anything)
  .filter(([given, section]) => given[section].length > 0)
  .map(([given, section, which, where, how, other]) => {
    const row = structuredClone(given[section][which % given[section].length]) as unknown;
    const all = places(row);
    const place = all[where % all.length];
    if (!place || how === 0) return { section, row };
    if (how === 1 && !Array.isArray(place.at)) delete place.at[place.name];
    else place.at[how === 2 ? place.name : `${place.name}s`] = other;
    return { section, row };
  });

it(`says of any row what valibot says, seed ${seed}, ${runs} rows`, () => {
  const said = { yes: 0, no: 0 };
  fc.assert(
    fc.property(changed, ({ section, row }) => {
      const is = v.is(ROW_SCHEMAS[section], row);
      said[is ? 'yes' : 'no'] += 1;
      expect(guardOf(ROW_SCHEMAS[section])(row)).toBe(is);
    }),
    { seed, numRuns: runs },
  );
  expect(Math.min(said.yes, said.no)).toBeGreaterThan(runs / 10);
});

it('knows no field by inheritance, and no kind of schema that no backup has', () => {
  const guard = guardOf(v.strictObject({ valueOf: v.exactOptional(v.string()), id: v.string() }));
  expect(guard({ id: 'x' })).toBe(true);
  expect(guard(JSON.parse('{"id":"x","__proto__":{}}'))).toBe(false);
  expect(guard(Object.create({ id: 'x' }))).toBe(false);
  expect(() => guardOf(v.date())).toThrow(RangeError);
});
