// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { notesOf, saveNote } from '@/storage/notes';
import { COURSE, emptyLibrary, read } from '@/storage/report.fixture';
import { newNote, openNote } from './editing';
import { leaveBehind, takeBack, takeUp } from './left-behind';

beforeEach(async () => {
  localStorage.clear();
  await emptyLibrary();
  await read(1);
});

const bodies = async () => (await notesOf(COURSE)).map(({ body }) => body);

it('saves what a closing page left, once', async () => {
  leaveBehind(newNote(COURSE), { body: 'Last words', tags: ['a'] });
  await takeUp();
  await takeUp();
  expect(await bodies()).toEqual(['Last words']);
  expect(localStorage).toHaveLength(0);
});

it('makes no second version of what the closing page could still save', async () => {
  const { note } = await saveNote({ courseKey: COURSE, kind: 'note', body: 'Old' }, null);
  leaveBehind(openNote(note), { body: 'New', tags: [] });
  await saveNote({ ...note, body: 'New' }, note.revision);
  await takeUp();
  expect(await bodies()).toEqual(['New']);
});

it('leaves nothing for an empty new note, or once it is saved', () => {
  const note = newNote(COURSE);
  leaveBehind(note, { body: ' ', tags: [] });
  expect(localStorage).toHaveLength(0);
  leaveBehind(note, { body: 'x', tags: [] });
  takeBack(note);
  expect(localStorage).toHaveLength(0);
});
