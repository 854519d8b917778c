import fc from 'fast-check';
import type { Facts } from '../fold/fold-library';
import { outlineOf } from '../fold/outline-parts';
import { keyOf, START } from '../fold/story.fixture';
import { versionsOn } from '../notes/versions.fixture';
import { MARK_KINDS, type Mark, type Outline, type Visit } from './facts';
import { optional } from './optional';
import { mergeRecordings } from './recordings';
import { REGISTER_NAMES, type Register, registerKey } from './register';

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

const recording = fc.record({
  length: fc.constantFrom(15, 600, 601),
  source: fc.constantFrom('a', 'b'),
  slices,
});

const visit: fc.Arbitrary<Visit> = fc
  .record({ id: id('v'), device, seq, courseKey: course, chapterKey: chapter, startedAt: time, slices })
  .chain((fixed) =>
    fc
      .record({
        engaged: fc.integer({ min: 0, max: 600 }),
        recordings: fc.array(recording, { maxLength: 3 }),
        unattended: fc.boolean(),
      })
      .map(
        ({ recordings, unattended, ...grown }): Visit => ({
          ...fixed,
          ...grown,
          ...(recordings.length > 0 ? { recordings: mergeRecordings(recordings, []) } : {}),
          ...(unattended ? { unattended } : {}),
          endedAt: fixed.startedAt + grown.engaged * 1000,
          minimum: 10,
          evidence: {
            reader: 'test',
            url: 'https://example.test/',
            cjk: 900 + 10 * (grown.engaged % 3),
            words: 0,
            preview: false,
          },
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
    action: fc.integer({ min: 1, max: 8 }).map((n) => `action ${n}`),
    courseKey: course,
    chapter,
    other: course,
    visit: id('v'),
    ask: fc.constantFrom(undefined, 'chapters-missing' as const),
    knew: fc.record({ here: fc.nat(40), there: fc.nat(40) }),
    isPage: fc.boolean(),
    without: fc.uniqueArray(chapter, { maxLength: 2 }),
    lifts: fc.uniqueArray(id('m'), { maxLength: 4 }),
  })
  .map(({ chapter, other, visit, ask, knew, isPage, without, lifts, ...fixed }): Mark => {
    const { kind } = fixed;
    if (kind === 'forgotten') {
      // Whoever forgets knows nothing that comes later, and often all that there is.
      const isLast = knew.here > 8;
      const seq = isLast ? 41 : fixed.seq;
      const known = Object.entries(knew).map(([name, n]) => [name, isLast ? 40 : Math.min(n, seq)] as const);
      const vector = Object.fromEntries(known.filter(([, n]) => n > 0));
      const extent = isPage ? { chapterKey: chapter } : isLast ? {} : { without };
      return { ...fixed, seq, vector, ...extent };
    }
    if (kind === 'restored') return { ...fixed, lifts };
    if (kind === 'undo' || kind === 'redo') return { ...fixed, value: `action ${(fixed.seq % 8) + 1}` };
    if (kind === 'same-course') return { ...fixed, value: other };
    if (kind === 'belongs-to') return { ...fixed, chapterKey: chapter, value: other };
    if (kind === 'retitled') return { ...fixed, value: `Title ${fixed.seq}` };
    if (kind === 'done')
      return { ...fixed, chapterKey: chapter, evidence: { visit, ...(ask ? { ask } : {}) } };
    if (kind === 'not-done' || kind === 'skipped') return { ...fixed, chapterKey: chapter };
    return kind === 'finished' ? { ...fixed, chapterKey: chapter, evidence: { counted: fixed.seq } } : fixed;
  });

/**
 * Undos and redos of some of these marks, before as well as behind what they take back; the undo of a join is its
 * split.
 */
const turnsOf = (marks: readonly Mark[]): fc.Arbitrary<Mark[]> =>
  fc
    .tuple(
      fc.shuffledSubarray(marks.filter((each) => each.kind === 'same-course' || each.seq % 4 === 0)),
      fc.array(fc.record({ kind: fc.constantFrom('undo' as const, 'undo' as const, 'redo' as const), seq }), {
        minLength: 40,
        maxLength: 40,
      }),
    )
    .map(([meant, turns]) =>
      meant.flatMap((mark, i): Mark[] => {
        const { courseKey, device, action, at } = mark;
        const turn = turns[i];
        if (!turn || mark.kind === 'undo' || mark.kind === 'redo') return [];
        return [
          { ...turn, id: `t${i}`, device, by: 'user', at, action: `turn ${i}`, courseKey, value: action },
        ];
      }),
    );

const marks = fc
  .array(mark, { minLength: 12, maxLength: 40 })
  .chain((some) => turnsOf(some).map((turns) => [...some, ...turns]));

const outline: fc.Arbitrary<Outline> = fc
  .record({
    key: course,
    complete: fc.boolean(),
    seenAt: time,
    chapters: fc.uniqueArray(chapter),
    title: fc.string(),
  })
  .map(({ key, complete, seenAt, chapters, title }) => {
    const list = chapters.map((each) => ({ key: each, title: `${each} ${key}`, siteDone: complete }));
    const sighting = { chapters: list, complete, from: 'json' as const, because: 'test' };
    return outlineOf(key, { keys: [key], title: { value: title, from: 'json' } }, sighting, seenAt);
  });

/** Facts of every kind about a few courses, with equal ids of unequal content and clocks that are a year off. */
export const facts: fc.Arbitrary<Facts> = fc.record({
  visits: fc.array(visit, { minLength: 3, maxLength: 25 }),
  marks,
  outlines: fc.array(outline, { maxLength: 8 }),
  notes: fc.array(versionsOn(course, time), { maxLength: 4 }).map((all) => all.flat()),
});

/** Registers about a few courses and about the library, some written in several stores. */
export const registers: fc.Arbitrary<Register[]> = fc.array(
  fc
    .record({
      name: fc.constantFrom(...REGISTER_NAMES),
      courseKey: fc.option(course, { nil: undefined }),
      // JSON has no negative zero.
      value: fc
        .jsonValue({ maxDepth: 3 })
        .map((value): Register['value'] => JSON.parse(JSON.stringify(value))),
      device,
      seq,
    })
    .map(({ name, courseKey, ...written }) => ({
      key: registerKey(name, courseKey),
      ...optional({ courseKey }),
      ...written,
    })),
  { maxLength: 6 },
);

/** The facts in any order, some of them repeated. */
export const shuffled = (given: Facts): fc.Arbitrary<Facts> =>
  fc.record({
    visits: twice(given.visits),
    marks: twice(given.marks),
    outlines: twice(given.outlines),
    notes: twice(given.notes),
  });

function twice<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc
    .tuple(fc.shuffledSubarray([...items], { minLength: items.length }), fc.shuffledSubarray([...items]))
    .map(([all, again]) => [...all, ...again]);
}

/** Puts each item into the first store, the second, or both. */
export function split(given: Facts): fc.Arbitrary<[Facts, Facts]> {
  const halves = <T>(items: readonly T[]) =>
    fc
      .array(fc.constantFrom(1, 2, 3), { minLength: items.length, maxLength: items.length })
      .map((where) => [
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
