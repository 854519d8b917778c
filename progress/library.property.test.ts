import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical';
import { MARK_KINDS, type Mark, type Outline, type Visit } from './facts';
import { growVisit, sameMark, unique } from './grow';
import { type Facts, foldLibrary, uniqueOutlines } from './library';
import { mergeNotes } from './merge-notes';
import type { Note } from './notes';
import { outlineOf } from './outline';
import { keyOf, START } from './story.fixture';

const runs = process.env.EPILOGUE_FULL === '1' ? 1000 : 150;
const seed = Number(process.env.EPILOGUE_SEED ?? Date.now() % 2 ** 31);

const COURSES = ['a:1', 'a:article/7', 'b:2', 'c:3'];
const course = fc.constantFrom(...COURSES);
const chapter = fc.integer({ min: 1, max: 6 }).map(keyOf);
const seq = fc.integer({ min: 1, max: 40 });
const device = fc.constantFrom('here', 'there');
// A clock may be a year off in either direction.
const time = fc.integer({ min: -366, max: 366 }).map((days) => START + days * 86_400_000);
const by = fc.constantFrom('reader' as const, 'user' as const, 'import' as const);
const id = (letter: string) => fc.integer({ min: 1, max: 30 }).map((n) => `${letter}${n}`);
const slices = fc.stringMatching(/^[0-9a-f]{16}$/);

const visit: fc.Arbitrary<Visit> = fc
  .record({ id: id('v'), device, seq, courseKey: course, chapterKey: chapter, startedAt: time, slices })
  .chain((fixed) =>
    fc.record({ engaged: fc.integer({ min: 0, max: 600 }), media: fc.double({ min: 0, max: 1, noNaN: true }) }).map(
      (grown): Visit => ({
        ...fixed,
        ...grown,
        endedAt: fixed.startedAt + grown.engaged * 1000,
        minimum: 10,
        evidence: { reader: 'test', url: 'https://example.test/', cjk: 900, words: 0, preview: false },
      }),
    ),
  );

const mark: fc.Arbitrary<Mark> = fc
  .record({
    id: id('m'),
    device,
    seq,
    kind: fc.constantFrom(...MARK_KINDS),
    by,
    at: time,
    action: fc.integer({ min: 1, max: 15 }).map((n) => `action ${n}`),
    courseKey: course,
    chapter,
    other: course,
    visit: id('v'),
    ask: fc.constantFrom(undefined, 'chapters-missing' as const),
  })
  .map(({ chapter, other, visit, ask, ...fixed }): Mark => {
    const { kind } = fixed;
    if (kind === 'undo' || kind === 'redo') return { ...fixed, value: `action ${(fixed.seq % 15) + 1}` };
    if (kind === 'same-course') return { ...fixed, value: other };
    if (kind === 'belongs-to') return { ...fixed, chapterKey: chapter, value: other };
    if (kind === 'retitled') return { ...fixed, value: `Title ${fixed.seq}` };
    if (kind === 'done') return { ...fixed, chapterKey: chapter, evidence: { visit, ...(ask ? { ask } : {}) } };
    if (kind === 'not-done' || kind === 'skipped') return { ...fixed, chapterKey: chapter };
    return kind === 'finished' ? { ...fixed, chapterKey: chapter, evidence: { counted: fixed.seq } } : fixed;
  });

const outline: fc.Arbitrary<Outline> = fc
  .record({ key: course, complete: fc.boolean(), seenAt: time, chapters: fc.uniqueArray(chapter), title: fc.string() })
  .map(({ key, complete, seenAt, chapters, title }) => {
    const list = chapters.map((each) => ({ key: each, title: `${each} ${key}`, siteDone: complete }));
    const sighting = { chapters: list, complete, from: 'json' as const, because: 'test' };
    return outlineOf(key, { keys: [key], title: { value: title, from: 'json' } }, sighting, seenAt);
  });

/** Versions of one note, each edited from an earlier one: whoever has only some of them still has to agree. */
const versions: fc.Arbitrary<Note[]> = fc
  .tuple(id('n'), course, fc.array(fc.record({ from: fc.nat({ max: 5 }), deleted: fc.boolean(), seq, updatedAt: time }), { minLength: 1, maxLength: 6 }))
  .map(([note, courseKey, steps]) =>
    steps.reduce<Note[]>((all, { from, deleted, seq: n, updatedAt }, i) => {
      const parent = all[from % Math.max(1, i)];
      const ancestors = parent ? [parent.revision, ...parent.ancestors] : [];
      const revision = `${note} ${courseKey} ${i} ${n} ${updatedAt} ${deleted} of ${parent?.revision ?? ''}`;
      const fixed = { id: `${note} ${courseKey}`, device: 'here', courseKey, kind: 'note' as const, tags: [], createdAt: START };
      return [...all, { ...fixed, seq: n, body: revision, revision, ancestors, updatedAt, deleted }];
    }, []),
  );

const facts: fc.Arbitrary<Facts> = fc.record({
  visits: fc.array(visit, { maxLength: 25 }),
  marks: fc.array(mark, { maxLength: 40 }),
  outlines: fc.array(outline, { maxLength: 8 }),
  notes: fc.array(versions, { maxLength: 4 }).map((all) => all.flat()),
});

const tally = new Map<string, number>();
function count(name: string, n = 1) {
  tally.set(name, (tally.get(name) ?? 0) + n);
}

function tell({ visits, marks, outlines, notes }: Facts) {
  count('visits', visits.length);
  for (const { kind } of marks) count(kind);
  count('outlines', outlines.length);
  count('notes', notes.length);
  for (const all of [visits, marks]) count('equal ids', all.length - new Set(all.map((fact) => fact.id)).size);
}

/** What a store holds after it took these in, one store's worth after the other. */
function stored(...given: Facts[]): Facts {
  return {
    visits: unique(given.flatMap((each) => each.visits), growVisit),
    marks: unique(given.flatMap((each) => each.marks), sameMark),
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

const shuffled = (given: Facts): fc.Arbitrary<Facts> =>
  fc.record({
    visits: twice(given.visits),
    marks: twice(given.marks),
    outlines: twice(given.outlines),
    notes: twice(given.notes),
  });

/** All of the items in any order, some of them repeated. */
function twice<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc
    .tuple(fc.shuffledSubarray([...items], { minLength: items.length }), fc.shuffledSubarray([...items]))
    .map(([all, again]) => [...all, ...again]);
}

/** Each item in the first store, in the second, or in both. */
function split(given: Facts): fc.Arbitrary<[Facts, Facts]> {
  const halves = <T>(items: readonly T[]) =>
    fc.array(fc.constantFrom(1, 2, 3), { minLength: items.length, maxLength: items.length }).map((where) => [
      items.filter((_item, i) => ((where[i] ?? 3) & 1) > 0),
      items.filter((_item, i) => ((where[i] ?? 3) & 2) > 0),
    ]);
  return fc
    .tuple(halves(given.visits), halves(given.marks), halves(given.outlines), halves(given.notes))
    .map(([visits, marks, outlines, notes]) => {
      const side = (i: 0 | 1): Facts => ({
        visits: visits[i] ?? [],
        marks: marks[i] ?? [],
        outlines: outlines[i] ?? [],
        notes: notes[i] ?? [],
      });
      return [side(0), side(1)];
    });
}

describe(`any facts, seed ${seed}, ${runs} runs`, () => {
  it('fold to the same rows in any order and with duplicates', () => {
    const property = fc.property(
      facts.chain((given) => fc.tuple(fc.constant(given), shuffled(given))),
      ([given, other]) => {
        tell(given);
        expect(rows(other)).toBe(rows(given));
      },
    );
    fc.assert(property, { seed, numRuns: runs });
  });

  it('fold to the same rows however they were split over two stores that then met', () => {
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
  });

  afterAll(() => {
    const kinds = [...tally].map(([name, n]) => `${name} ${n}`).join(', ');
    process.stdout.write(`seed ${seed}: ${kinds}\n`);
    for (const kind of [...MARK_KINDS, 'visits', 'outlines', 'notes', 'equal ids']) expect(tally.get(kind) ?? 0).toBeGreaterThan(0);
  });
});
