import { expect, it } from 'vitest';
import type { Note } from '@/progress/notes/note';
import { type Editing, newNote, openAmong, openNote } from './editing';

const note = (id: string, version: string, more: Partial<Note> = {}) =>
  ({ id, version, editor: 'other', tags: [], courseKey: 'c', kind: 'note', ...more }) as unknown as Note;
const open = (id: string, base: string | null): Editing => ({ ...newNote('c'), opened: 'me', id, base });
const NAME = '00000000-0000-4000-8000-000000000001';

it('follows the words to another id when another window took its place', () => {
  const theirs = note('n', 'v2');
  const mine = note('n~v1', 'v1', { forkOf: 'n' });
  expect(openAmong([theirs, mine], open('n', 'v1'))).toBe(mine);
});

it('stays with its own while its save is on the way', () => {
  const theirs = note('n', 'v2');
  const mine = note(`n~${NAME}`, 'v3', { editor: 'me', forkOf: 'n' });
  expect(openAmong([theirs, mine], open('n', 'v1'))).toBe(mine);
  expect(openAmong([theirs], open('n', 'v1'))).toBe(theirs);
});

it('is none of the others before it is stored, and saves under the id that all versions share', () => {
  expect(openAmong([note('a', 'r'), note('b', 's')], newNote('c', 'ch'))).toBeUndefined();
  expect(openNote(note(`n~${NAME}`, NAME, { forkOf: 'n' }))).toMatchObject({
    id: `n~${NAME}`,
    base: NAME,
    draft: { id: 'n' },
  });
});
