// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { notesOf, saveNote } from '@/storage/notes/save-note';
import { COURSE, emptyLibrary, keyOf, read } from '@/storage/recording/report.fixture';
import { choose, press, showCourse } from '../library.fixture';

beforeEach(async () => {
  await emptyLibrary();
  await read(1);
});
afterEach(cleanup);

const stored = async () => (await notesOf(COURSE)).map(({ body, tags }) => ({ body, tags }));

function type(label: string | RegExp, text: string): HTMLElement {
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: label });
  field.value = text;
  fireEvent.input(field);
  return field;
}

it('stores a note on the course with its tags when its field is left, and no empty one', async () => {
  await showCourse();
  await press('Add a note');
  fireEvent.blur(type('Note on the course', ' '));
  type('Note on the course', '# Words');
  fireEvent.blur(type('Tags', 'net，cpu'));
  await waitFor(async () => expect(await stored()).toEqual([{ body: '# Words', tags: ['net', 'cpu'] }]));
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
  await press('Close');
  expect(await screen.findByText('# Words')).toBeTruthy();
  expect(screen.getByText(/#net #cpu/)).toBeTruthy();
});

it('writes a note on a chapter from its menu, and shows the title of the chapter', async () => {
  const [, second] = await showCourse();
  const title = second?.querySelector('[lang]')?.textContent ?? '';
  choose(2, 'Write a note');
  fireEvent.blur(type(`Note on ${title}`, 'Here'));
  await press('Close');
  const note = (await screen.findByText('Here')).closest('li');
  expect(note?.textContent).toContain(title);
  expect((await notesOf(COURSE))[0]?.chapterKey).toBe(keyOf(2));
});

it('edits a note, saved when the page goes away', async () => {
  await saveNote({ courseKey: COURSE, kind: 'note', body: 'Old', tags: ['a'] }, null);
  await showCourse();
  await press('Edit');
  type('Note on the course', 'New');
  fireEvent(window, new Event('pagehide'));
  expect(Object.values(localStorage).join()).toContain('"body":"New"');
  await waitFor(async () => expect(await stored()).toEqual([{ body: 'New', tags: ['a'] }]));
  await waitFor(() => expect(localStorage).toHaveLength(0));
});

it('shows both versions when another window saved in between, and the field stays on its own', async () => {
  const { note } = await saveNote({ courseKey: COURSE, kind: 'note', body: 'Old' }, null);
  await showCourse();
  await press('Edit');
  await saveNote({ ...note, body: 'There' }, note.version);
  const field = type('Note on the course', 'Here');
  fireEvent.blur(field);
  await screen.findByText(/Both versions are kept/);
  expect(await screen.findByText('There')).toBeTruthy();
  type('Note on the course', 'Here and on');
  fireEvent.blur(field);
  await waitFor(async () =>
    expect((await stored()).map(({ body }) => body).sort()).toEqual(['Here and on', 'There']),
  );
  expect(field.isConnected).toBe(true);
  await press('Close');
  expect(await screen.findByText('Here and on')).toBeTruthy();
  expect(screen.getByText('There')).toBeTruthy();
  expect(screen.getByText('2 versions')).toBeTruthy();
});

it('deletes a note only after asking', async () => {
  await saveNote({ courseKey: COURSE, kind: 'note', body: 'Gone' }, null);
  await showCourse();
  await press('Delete');
  await press('Cancel');
  expect(await stored()).toHaveLength(1);
  await press('Delete');
  fireEvent.click(screen.getAllByRole('button', { name: 'Delete' }).at(-1) as HTMLElement);
  await screen.findByText('No notes on this course yet.');
  expect(await stored()).toEqual([]);
});
