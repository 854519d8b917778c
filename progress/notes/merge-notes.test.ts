import { expect, it } from 'vitest';
import { mergeNotes } from './merge-notes';
import type { Note } from './note';

const note = (revision: string, ancestors: string[], part: Partial<Note> = {}): Note => ({
  id: 'n',
  device: 'here',
  seq: 1,
  courseKey: 'book:x',
  kind: 'note',
  body: revision,
  tags: [],
  revision,
  ancestors,
  updatedAt: 1,
  createdAt: 1,
  deleted: false,
  ...part,
});
const shown = (notes: Note[]) =>
  notes.map(({ id, body, deleted }) => `${id}: ${deleted ? 'deleted' : body}`).sort();

it('takes the version that was edited from the other', () => {
  expect(mergeNotes([note('b', ['a']), note('a', [])])).toEqual([note('b', ['a'])]);
});

it('keeps both of two that were edited at the same time, the later under the id', () => {
  const merged = mergeNotes([note('b', ['a']), note('c', ['a'], { updatedAt: 2 }), note('a', [])]);
  expect(shown(merged)).toEqual(['n: c', 'n~b: b']);
  expect(merged.find(({ body }) => body === 'b')?.forkOf).toBe('n');
  expect(mergeNotes([...merged, ...merged])).toEqual(merged);
});

it('prefers an edit to a deletion made at the same time, and a deletion to what it deleted', () => {
  const gone = note('gone', ['a'], { deleted: true, updatedAt: 9 });
  expect(shown(mergeNotes([gone, note('b', ['a'])]).filter(({ deleted }) => !deleted))).toEqual(['n: b']);
  expect(shown(mergeNotes([gone, note('a', [])]))).toEqual(['n: deleted']);
});

it('leaves a fork alone that was edited since', () => {
  const merged = mergeNotes([note('b', ['a']), note('c', ['a'], { updatedAt: 2 })]);
  const fork = merged.find(({ body }) => body === 'b');
  const { gaveWay: _gone, ...rest } = fork ?? note('b', []);
  const edited = { ...rest, body: 'd', revision: 'd', ancestors: ['b', 'a'], updatedAt: 3 };
  expect(shown(mergeNotes([...merged, edited, note('b', ['a'])]))).toEqual(['n: c', 'n~b: d']);
});
