import { expect, it } from 'vitest';
import type { Note } from '@/progress/notes/note';
import { type Editing, newNote, openAmong, openNote } from './editing';

const note = (id: string, revision: string, more: Partial<Note> = {}) =>
  ({ id, revision, ancestors: [], tags: [], courseKey: 'c', kind: 'note', ...more }) as unknown as Note;
const open = (id: string, base: string | null): Editing => ({ ...newNote('c'), id, base });

it('follows the words to another id when another window took its place', () => {
  const theirs = note('n', 'r2', { ancestors: ['r0'] });
  const mine = note('n~r1', 'r1', { ancestors: ['r0'], forkOf: 'n' });
  expect(openAmong([theirs, mine], open('n', 'r1'))).toBe(mine);
});

it('stays with its own while its save is on the way', () => {
  const theirs = note('n~r2', 'r2', { ancestors: ['r0'], forkOf: 'n' });
  const mine = note('n', 'r1', { ancestors: ['r0'] });
  expect(openAmong([theirs, mine], open('n', 'r0'))).toBe(mine);
  expect(openAmong([note('n', 'r2'), note('n~r1', 'r3', { ancestors: ['r1'] })], open('n', 'r1'))?.id).toBe(
    'n~r1',
  );
});

it('is none of the others before it is stored, and saves under the id that all versions share', () => {
  expect(openAmong([note('a', 'r'), note('b', 's')], newNote('c', 'ch'))).toBeUndefined();
  expect(openNote(note('n~r1', 'r1', { forkOf: 'n' }))).toMatchObject({
    id: 'n~r1',
    base: 'r1',
    draft: { id: 'n' },
  });
});
