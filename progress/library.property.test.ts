import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical';
import { MARK_KINDS } from './facts';
import { facts, shuffled, split } from './facts.fixture';
import { growVisit, sameMark, unique } from './grow';
import { type Facts, foldLibrary, uniqueOutlines } from './library';
import { mergeNotes } from './merge-notes';

const runs = process.env.EPILOGUE_FULL === '1' ? 1000 : 150;
const seed = Number(process.env.EPILOGUE_SEED ?? Date.now() % 2 ** 31);

/** Milliseconds: a thousand runs take ten seconds on two idle cores. */
const TIMEOUT = 120_000;

const tally = new Map<string, number>();
function count(name: string, n = 1) {
  tally.set(name, (tally.get(name) ?? 0) + n);
}

function tell({ visits, marks, outlines, notes }: Facts) {
  count('visits', visits.length);
  for (const { kind } of marks) count(kind);
  count('outlines', outlines.length);
  count('notes', notes.length);
  for (const all of [visits, marks])
    count('equal ids', all.length - new Set(all.map((fact) => fact.id)).size);
}

/** What a store holds after it took these in, one store's worth after the other. */
function stored(...given: Facts[]): Facts {
  return {
    visits: unique(
      given.flatMap((each) => each.visits),
      growVisit,
    ),
    marks: unique(
      given.flatMap((each) => each.marks),
      sameMark,
    ),
    outlines: uniqueOutlines(given.flatMap((each) => each.outlines)),
    notes: mergeNotes(given.flatMap((each) => each.notes)),
  };
}

function rows(given: Facts): string {
  const { courses, unknown } = foldLibrary(given);
  const sorted = courses.map(({ row, chapters }) => canonicalJson({ row, chapters })).sort();
  const notes = mergeNotes(given.notes).map(canonicalJson).sort();
  return [...sorted, ...notes, ...unknown.map(({ id }) => id).sort()].join('\n');
}

describe(`any facts, seed ${seed}, ${runs} runs`, () => {
  it(
    'fold to the same rows in any order and with duplicates',
    () => {
      const property = fc.property(
        facts.chain((given) => fc.tuple(fc.constant(given), shuffled(given))),
        ([given, other]) => {
          tell(given);
          expect(rows(other)).toBe(rows(given));
        },
      );
      fc.assert(property, { seed, numRuns: runs });
    },
    TIMEOUT,
  );

  it(
    'fold to the same rows however they were split over two stores that then met',
    () => {
      const property = fc.property(
        facts.chain((given) => fc.tuple(fc.constant(given), split(given))),
        ([given, [here, there]]) => {
          const expected = rows(given);
          const [a, b] = [stored(here), stored(there)];
          expect(rows(stored(a, b))).toBe(expected);
          expect(rows(stored(b, a))).toBe(expected);
          expect(rows(stored(stored(a, b), a))).toBe(expected);
        },
      );
      fc.assert(property, { seed, numRuns: runs });
    },
    TIMEOUT,
  );

  afterAll(() => {
    const kinds = [...tally].map(([name, n]) => `${name} ${n}`).join(', ');
    process.stdout.write(`seed ${seed}: ${kinds}\n`);
    for (const kind of [...MARK_KINDS, 'visits', 'outlines', 'notes', 'equal ids'])
      expect(tally.get(kind) ?? 0).toBeGreaterThan(0);
  });
});
