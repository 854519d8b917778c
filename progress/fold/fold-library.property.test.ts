import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../model/canonical-json';
import { MARK_KINDS } from '../model/facts';
import { facts, shuffled, split } from '../model/facts.fixture';
import { inOrder } from '../model/order';
import { poisoned } from '../model/poison.fixture';
import { mergeNotes } from '../notes/merge-notes';
import { activeMarks } from './active-marks';
import { type Facts, foldLibrary, uniqueOutlines } from './fold-library';
import { mergeMarks, mergeVisits, unique } from './merge-facts';
import { isReading } from './timeline';

const runs = process.env.EPILOGUE_FULL === '1' ? 1000 : 150;
const seed = Number(process.env.EPILOGUE_SEED ?? Date.now() % 2 ** 31);

/** Milliseconds: a thousand runs take half a minute on two idle cores. */
const TIMEOUT = 300_000;

const tally = new Map<string, number>();
function count(name: string, n = 1) {
  tally.set(name, (tally.get(name) ?? 0) + n);
}

const KINDS = [
  ...MARK_KINDS,
  'visits',
  'glimpses',
  'complete outlines',
  'partial outlines',
  'takeaways',
  'notes',
  'quotes',
  'note deletions',
  'note forks',
  'marks undone',
  'marks redone',
  'joins that stand',
  'splits',
  'courses forgotten',
  'courses brought back',
  'second passes',
  'turns of nothing known',
  'equal ids with unequal content',
  'steps back of a clock',
];

function tell({ visits, marks, outlines, notes }: Facts) {
  count('visits', visits.length);
  count('glimpses', visits.filter((visit) => !isReading(visit)).length);
  for (const { kind } of marks) count(kind);
  for (const { complete } of outlines) count(complete ? 'complete outlines' : 'partial outlines');
  for (const { kind, deleted } of notes) count(deleted ? 'note deletions' : `${kind}s`);
  count('note forks', mergeNotes(notes).filter(({ forkOf }) => forkOf !== undefined).length);
  const { active, undone, unknown } = activeMarks(unique(marks, mergeMarks));
  count('marks undone', undone.length);
  const redone = new Set(marks.filter(({ kind }) => kind === 'redo').map(({ value }) => value));
  count('marks redone', active.filter(({ action }) => redone.has(action)).length);
  count('joins that stand', active.filter(({ kind }) => kind === 'same-course').length);
  count('splits', undone.filter(({ mark }) => mark.kind === 'same-course').length);
  count('turns of nothing known', unknown.length);
  for (const { row } of foldLibrary({ visits, marks, outlines, notes }).courses) {
    if (row.forgottenAt !== undefined) count('courses forgotten');
    else if (active.some(({ kind, courseKey }) => kind === 'restored' && row.keys.includes(courseKey)))
      count('courses brought back');
    if (row.passes.length > 1) count('second passes');
  }
  for (const all of [visits, marks]) {
    const contents = new Set(all.map((fact) => canonicalJson(fact)));
    count('equal ids with unequal content', contents.size - new Set(all.map((fact) => fact.id)).size);
  }
  const clock = inOrder(marks).map(({ at }) => at);
  count('steps back of a clock', clock.filter((at, i) => at < (clock[i - 1] ?? at)).length);
}

/** What a store holds after it took these in, one store's worth after the other. */
function stored(...given: Facts[]): Facts {
  return {
    visits: unique(
      given.flatMap((each) => each.visits),
      mergeVisits,
    ),
    marks: unique(
      given.flatMap((each) => each.marks),
      mergeMarks,
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

  it(
    'fold to the same rows in any order and any parts, whatever some of them say',
    () => {
      const property = fc.property(
        poisoned.chain((given) => fc.tuple(fc.constant(given), shuffled(given), split(given))),
        ([given, other, [here, there]]) => {
          const expected = rows(given);
          expect(rows(other)).toBe(expected);
          const [a, b] = [stored(here), stored(there)];
          expect(rows(stored(a, b))).toBe(expected);
          expect(rows(stored(stored(b, a), a))).toBe(expected);
        },
      );
      fc.assert(property, { seed, numRuns: runs });
    },
    TIMEOUT,
  );

  afterAll(() => {
    const kinds = KINDS.map((name) => `${name} ${tally.get(name) ?? 0}`).join(', ');
    process.stdout.write(`seed ${seed}: ${kinds}\n`);
    for (const kind of KINDS) expect(tally.get(kind) ?? 0, kind).toBeGreaterThan(0);
  });
});
