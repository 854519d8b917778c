import fc from 'fast-check';
import type { Facts } from '../fold/fold-library';
import { versionName } from '../notes/versions.fixture';
import { facts } from './facts.fixture';
import { LATEST } from './storable-time';

/** What a forged file says in the place of something else, by the field. */
const POISON: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  seq: fc.constantFrom(0, 2 ** 32, 2 ** 51, 2 ** 52, Number.MAX_SAFE_INTEGER),
  device: fc.constantFrom('', '__proto__', 'constructor', 'x'.repeat(300)),
  id: fc.constantFrom('m1', 'v1', '__proto__', 'n1~', 'x'.repeat(10_000)),
  action: fc.constantFrom('action 1', 'toString'),
  at: fc.constantFrom(-1, 0, LATEST, 8.64e15),
  startedAt: fc.constantFrom(-1, 0, LATEST, 8.64e15),
  endedAt: fc.constantFrom(-1, 0, LATEST, 8.64e15),
  updatedAt: fc.constantFrom(-1, 0, LATEST, 8.64e15),
  engaged: fc.constantFrom(0, 0.5, 1e9),
  chapterKey: fc.constantFrom('', '__proto__', '学'.repeat(2_000)),
  body: fc.constant('# '.repeat(50_000)),
  kind: fc.constantFrom('a kind of later', 'forgotten', 'restored', 'same-course', 'belongs-to'),
  vector: fc.constantFrom({}, { here: 2 ** 52 }, { constructor: 1, there: 3 }),
  lifts: fc.constantFrom([], ['m1', 'm2', 'm3']),
  version: fc.constantFrom(versionName(1), ''),
  later: fc.constantFrom([1], { a: 'field of later' }),
};

/** Facts of which some say what no store writes: numbers and times out of range, ids of others, sizes, unknown kinds and fields. */
export const poisoned: fc.Arbitrary<Facts> = facts.chain(({ visits, marks: all, outlines, notes }) =>
  fc.record({
    visits: poisonedItems(visits),
    marks: poisonedItems(all),
    outlines: fc.constant(outlines),
    notes: poisonedItems(notes),
  }),
);

function poisonedItems<T extends object>(items: readonly T[]): fc.Arbitrary<T[]> {
  const one = fc
    .constantFrom(...Object.keys(POISON))
    .chain((field) => fc.tuple(fc.constant(field), fc.nat(), POISON[field] ?? fc.constant(null)));
  return fc.array(one, { maxLength: 6 }).map((doses) => {
    const taken = [...items];
    for (const [field, which, value] of doses) {
      const at = which % Math.max(1, taken.length);
      const item = taken[at];
      if (item && (field in item || field === 'later')) taken[at] = { ...item, [field]: value };
    }
    return taken;
  });
}
