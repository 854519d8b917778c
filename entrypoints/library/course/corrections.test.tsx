// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markCourse } from '@/storage/marks/marks';
import { notesOf, saveNote, saveTakeaway } from '@/storage/notes/save-note';
import { changeSettings, readSettings } from '@/storage/preferences/settings';
import { course, courses, putAway } from '@/storage/queries/courses';
import { COURSE, emptyLibrary, keyOf, read } from '@/storage/recording/report.fixture';
import { choose, chooseOfCourse, press, show, showCourse, standAs } from '../library.fixture';
import { grant } from '../sites/permissions.fixture';

const MIRROR = 'book:mirror.test/linux';

beforeEach(async () => {
  await emptyLibrary();
  await read(1);
});
afterEach(cleanup);

/** Presses the button of the notice; the history has others of that name. */
async function turnBack(name: string): Promise<void> {
  const button = () => screen.getByText(name, { selector: '.toast button' });
  await waitFor(button);
  fireEvent.click(button());
}

/** Confirms the open dialog with another course chosen. */
async function chooseCourse(title: RegExp, confirm: string): Promise<void> {
  const option = await screen.findByRole<HTMLOptionElement>('option', { name: title, hidden: true });
  const select = option.closest('select') as HTMLSelectElement;
  select.value = option.value;
  fireEvent.change(select);
  fireEvent.click(screen.getByRole('button', { name: confirm, hidden: true }));
}

describe('two courses that are one', () => {
  beforeEach(async () => {
    await read('m1', {
      keys: [MIRROR],
      title: 'Linux (mirror)',
      outline: [{ key: 'm1', title: 'Chapter 1' }],
    });
    await read(1, { keys: ['geekbang:7'], title: 'Quite another', visit: 'other' });
  });

  it('are joined with a likely one first, and split again', async () => {
    await showCourse();
    await chooseOfCourse('This is the same course as …');
    await screen.findByRole('option', { name: /mirror/, hidden: true });
    const groups = document.querySelectorAll('optgroup');
    expect([...groups].map((group) => [group.label, group.textContent])).toEqual([
      ['Likely', 'Linux (mirror) (mirror.test)'],
      ['All courses', 'Quite another (geekbang)'],
    ]);
    await chooseCourse(/mirror/, 'Join');
    expect((await screen.findByTestId('join')).textContent).toContain('Linux (mirror) (mirror.test)');
    expect(await courses()).toHaveLength(2);
    await press(/^Split/);
    await waitFor(() => expect(screen.queryByTestId('join')).toBeNull());
    expect(await courses()).toHaveLength(3);
    await screen.findByText('These are two courses again.');
    await turnBack('Undo');
    await screen.findByTestId('join');
    await turnBack('Do it again');
    await waitFor(() => expect(screen.queryByTestId('join')).toBeNull());
  });

  it('give a chapter to the one that it belongs to, and take it back', async () => {
    await read(2);
    await showCourse();
    choose(2, 'Belongs to another course …');
    await chooseCourse(/Quite another/, 'Move');
    await waitFor(() => expect(screen.getAllByTestId('chapter-row')).toHaveLength(9));
    expect((await course('geekbang:7'))?.engaged).toBe(240);
    await turnBack('Undo');
    await standAs('done', 'done', 'new');
  });
});

it('asks about a second time through, and takes the answer', async () => {
  await markCourse(COURSE, 'finished');
  for (const n of [1, 2, 3]) await read(n, { day: 9, visit: `again ${n}` });
  await showCourse();
  expect(screen.getByText('Reading it a second time?')).toBeTruthy();
  await press('Just looking something up');
  await waitFor(() => expect(screen.queryByTestId('question-pass')).toBeNull());
  const status = screen.getByText('Answered: just looking something up', { selector: '.toast span' });
  fireEvent.keyDown(status, { key: 'z', ctrlKey: true });
  fireEvent.click(await screen.findByTestId('question-pass'));
  await standAs('done', 'done', 'done', 'new');
  expect((await course(COURSE))?.passes).toHaveLength(2);
});

it('forgets a site with all that was read there, and brings all of it back', async () => {
  await read(1, { keys: ['geekbang:7'], title: 'Another', visit: 'other' });
  await read('m1', { keys: [MIRROR], title: 'Mirror', outline: null });
  grant([]);
  await show({ at: 'sites' });
  await press('Forget geekbang');
  expect(screen.getByText(/^2 courses disappear/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Forget', hidden: true }));
  await waitFor(async () => expect(await putAway()).toHaveLength(2));
  expect((await courses()).map((row) => row.key)).toEqual([MIRROR]);
  cleanup();
  await show({ at: 'away' });
  await press('Bring all back');
  await waitFor(async () => expect(await courses()).toHaveLength(3));
});

it('says on every page that recording is paused everywhere, and goes on', async () => {
  await changeSettings({ paused: ['*', 'https://a.test'] });
  await show({ at: 'courses' });
  const banner = await screen.findByTestId('paused-everywhere');
  fireEvent.click(within(banner).getByRole('button', { name: 'Resume' }));
  await waitFor(async () => expect((await readSettings()).paused).toEqual(['https://a.test']));
  await waitFor(() => expect(screen.queryByTestId('paused-everywhere')).toBeNull());
});

describe('words', () => {
  it('are a quote with a note where both are written', async () => {
    await showCourse();
    choose(2, 'Add a quote');
    const passage = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Quoted passage' });
    passage.value = 'As it stood';
    const own = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your note on it' });
    own.value = 'What I think';
    fireEvent.input(own);
    fireEvent.blur(own);
    await waitFor(async () =>
      expect(await notesOf(COURSE)).toMatchObject([
        { kind: 'quote', chapterKey: keyOf(2), quote: 'As it stood', body: 'What I think' },
      ]),
    );
  });

  it('in two versions are shown side by side; one is kept, and undo brings the other back', async () => {
    const { note } = await saveNote({ courseKey: COURSE, kind: 'note', body: 'First' }, null);
    await saveNote({ ...note, body: 'Here' }, note.version);
    await saveNote({ ...note, body: 'There' }, note.version);
    await showCourse();
    const title = await screen.findByText('2 versions');
    const kept = title.closest('li')?.querySelector('.body')?.textContent;
    fireEvent.click(screen.getAllByTestId('keep-one')[0] as HTMLElement);
    await waitFor(() => expect(screen.queryByText('2 versions')).toBeNull());
    expect((await notesOf(COURSE)).map(({ body }) => body)).toEqual([kept]);
    await turnBack('Undo');
    await waitFor(async () =>
      expect((await notesOf(COURSE)).map(({ body }) => body).sort()).toEqual(['Here', 'There']),
    );
    expect(screen.queryByText('2 versions')).toBeNull();
  });

  it('of a takeaway in two versions are both shown, and both can be kept', async () => {
    const { note } = await saveTakeaway(COURSE, 1, 'First', null);
    await saveTakeaway(COURSE, 1, 'Here', note.version);
    await saveTakeaway(COURSE, 1, 'There', note.version);
    await showCourse();
    await screen.findByText('2 versions');
    expect(screen.getByText('Here', { selector: '.body' })).toBeTruthy();
    expect(screen.getByText('There', { selector: '.body' })).toBeTruthy();
    fireEvent.click(screen.getByTestId('keep-both'));
    await waitFor(() => expect(screen.queryByText('2 versions')).toBeNull());
    expect((await notesOf(COURSE)).map(({ body }) => body).sort()).toEqual(['Here', 'There']);
  });
});
