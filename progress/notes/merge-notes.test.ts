import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../model/canonical-json';
import { facts, shuffled, split } from '../model/facts.fixture';
import type { Vector } from '../model/vector';
import { mergeNotes } from './merge-notes';
import { isForkId, type Note, noteIdOf } from './note';

const runs = process.env.EPILOGUE_FULL === '1' ? 2000 : 200;
const seed = Number(process.env.EPILOGUE_SEED ?? Date.now() % 2 ** 31);

const nameOf = (body: string) => body.charCodeAt(0).toString(16).padStart(36, '0');

/** A version that says its name, saved by the device with the greatest count. */
function note(body: string, vector: Vector, part: Partial<Note> = {}): Note {
  const [device = '', seq = 0] = Object.entries(vector).sort(([, a], [, b]) => b - a)[0] ?? [];
  return {
    id: 'n',
    device,
    seq,
    courseKey: 'book:x',
    kind: 'note',
    body,
    tags: [],
    version: nameOf(body),
    vector,
    editor: device,
    updatedAt: 1,
    createdAt: 1,
    deleted: false,
    ...part,
  };
}

const fork = (body: string) => `n~${nameOf(body)}`;
const shown = (notes: Note[]) => notes.map(({ id, body, deleted }) => [id, deleted ? 'deleted' : body]);

it('takes the version that knew the other', () => {
  const [old, edited] = [note('a', { here: 1 }), note('b', { here: 1, there: 4 })];
  expect(mergeNotes([edited, old])).toEqual([edited]);
  expect(mergeNotes([note('z', { here: 21 }), old])).toEqual([note('z', { here: 21 })]);
});

it('keeps both of two that did not know of each other, the later under the id', () => {
  const merged = mergeNotes([note('b', { here: 2 }), note('c', { there: 3 })]);
  expect(shown(merged)).toEqual([
    ['n', 'c'],
    [fork('b'), 'b'],
  ]);
  expect(merged.map(({ forkOf }) => forkOf)).toEqual([undefined, 'n']);
  expect(mergeNotes([...merged, ...merged])).toEqual(merged);
});

it('takes what was saved twice with equal words for one', () => {
  const merged = mergeNotes([note('a', { here: 2 }, { version: nameOf('z') }), note('a', { here: 2 })]);
  expect(merged).toEqual([note('a', { here: 2 })]);
});

it('prefers words to a deletion that did not know them, and a deletion to what it knew', () => {
  const gone = note('', { here: 9 }, { deleted: true, version: nameOf('gone') });
  const merged = mergeNotes([gone, note('b', { there: 2 })]);
  expect(shown(merged)).toEqual([
    ['n', 'b'],
    [fork('g').replace(nameOf('g'), gone.version), 'deleted'],
  ]);
  // The deletion stays known, or an old copy would bring back what it deleted.
  expect(shown(mergeNotes([...merged, note('a', { here: 1 })]))).toEqual(shown(merged));
});

it('lets a version beside its note compete with it again, and ends it by a later save that knew it', () => {
  const merged = mergeNotes([note('b', { here: 2 }), note('c', { there: 3 })]);
  const edited = { ...note('d', { here: 4 }), id: fork('b'), forkOf: 'n' };
  expect(shown(mergeNotes([...merged, edited]))).toEqual([
    ['n', 'd'],
    [fork('c'), 'c'],
  ]);
  const gone = note('', { here: 5 }, { deleted: true, version: nameOf('gone') });
  expect(shown(mergeNotes([...merged, edited, gone])).map(([, body]) => body)).toEqual(['c', 'deleted']);
});

it('gives each of two versions of one name an id of its own', () => {
  const twins = [note('b', { here: 2 }), note('b', { there: 3 }), note('b', { elsewhere: 4 })];
  const merged = mergeNotes(twins);
  expect(new Set(merged.map(({ id }) => id)).size).toBe(3);
  expect(mergeNotes(merged.toReversed())).toEqual(merged);
});

const texts = (notes: readonly Note[]) => mergeNotes(notes).map(canonicalJson).sort();

describe(`any versions, seed ${seed}, ${runs} runs`, () => {
  it('merge to the same in any order, in any parts, and again', () => {
    const given = facts.chain((all) => fc.tuple(fc.constant(all), shuffled(all), split(all)));
    fc.assert(
      fc.property(given, ([{ notes }, other, [here, there]]) => {
        const expected = texts(notes);
        expect(texts(other.notes)).toEqual(expected);
        expect(texts([...mergeNotes(here.notes), ...mergeNotes(there.notes)])).toEqual(expected);
        expect(texts([...there.notes, ...mergeNotes(here.notes)])).toEqual(expected);
        expect(texts(mergeNotes(notes))).toEqual(expected);
      }),
      { seed, numRuns: runs },
    );
  });

  it('give every version an id of its own, that of its note or one called after it', () => {
    fc.assert(
      fc.property(facts, ({ notes }) => {
        const merged = mergeNotes(notes);
        expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
        for (const { id, forkOf } of merged) expect(isForkId(id) ? noteIdOf(id) : undefined).toBe(forkOf);
      }),
      { seed, numRuns: runs },
    );
  });
});
