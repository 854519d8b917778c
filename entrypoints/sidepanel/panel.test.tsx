// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { leavePendingQuote } from '@/browser/pending-quote';
import type { TabState } from '@/messages/map';
import { markCourse } from '@/storage/marks/marks';
import { notesOf, saveNote } from '@/storage/notes/save-note';
import { changeSettings, readSettings } from '@/storage/preferences/settings';
import { COURSE, emptyLibrary, keyOf, LEFT, read, reportOf } from '@/storage/recording/report.fixture';
import { Panel } from './panel';

const ORIGIN = 'https://example.test';
/** What stands in each tab; `null` is a page without a script. */
const tabs = new Map<number, TabState | null>();

const stateOf = (chapter: number): TabState => ({
  facts: reportOf(chapter).page,
  visit: null,
  phase: 'reading',
});

beforeEach(async () => {
  localStorage.clear();
  await emptyLibrary();
  await changeSettings({ tracked: [ORIGIN] });
  for (const chapter of [1, 2]) await read(chapter);
  tabs.clear();
  tabs.set(7, stateOf(2));
  vi.spyOn(browser.tabs, 'get').mockImplementation(async (id) => ({ id, url: `${ORIGIN}/page` }) as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async (id) => ({ ok: true, reply: tabs.get(id) }));
  Object.assign(browser, { permissions: { contains: async () => true } });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function open(tab = 7, follow = false): Promise<void> {
  render(<Panel first={await readSettings()} tab={tab} follow={follow} />);
}

const note = (body: string, chapter = 2) =>
  saveNote({ courseKey: COURSE, chapterKey: keyOf(chapter), kind: 'note', body }, null);
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));

it('shows the outline with the chapter one is at, and the notes on this chapter only', async () => {
  await note('Here');
  await note('Elsewhere', 1);
  await open();
  expect(await screen.findByText('Here')).toBeTruthy();
  expect(screen.queryByText('Elsewhere')).toBeNull();
  const lines = screen.getAllByRole('listitem').filter((line) => line.dataset.state);
  expect(lines).toHaveLength(10);
  expect(lines.findIndex((line) => line.ariaCurrent === 'true' || line.hasAttribute('aria-current'))).toBe(1);
  expect(lines[0]?.dataset.state).toBe('done');
});

it('opens the quote that has just been made, with the way back to its passage', async () => {
  await open();
  await screen.findByText(/Nothing written on this chapter yet/);
  const url = `${ORIGIN}/page#:~:text=a%2Db`;
  const quote = {
    courseKey: COURSE,
    chapterKey: keyOf(2),
    kind: 'quote',
    body: '',
    quote: 'a-b',
    url,
  } as const;
  const { note: made } = await saveNote(quote, null);
  await leavePendingQuote(7, { result: 'saved', noteId: made.id });
  expect(await screen.findByText(/^Quoted\. Write/)).toBeTruthy();
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your note on it' });
  field.value = 'Hm';
  fireEvent.input(field);
  await press('Close');
  expect(await screen.findByText('Hm')).toBeTruthy();
  await waitFor(() => expect(screen.queryByText(/^Quoted\. Write/)).toBeNull());
  expect((await screen.findByTestId('passage')).getAttribute('href')).toBe(url);
});

it('says in words why nothing was quoted, and shows the course read last where no chapter is', async () => {
  tabs.set(7, { facts: { kind: 'not-a-chapter', reason: 'no-article' }, visit: null, phase: 'idle' });
  await leavePendingQuote(7, { result: 'no-chapter' });
  await open();
  expect(await screen.findByText(/This page is no chapter that Epilogue knows/)).toBeTruthy();
  expect(await screen.findByRole('heading', { name: 'No chapter beside this' })).toBeTruthy();
  const last = await screen.findByTestId('last-course');
  expect(within(last).getByText('Linux')).toBeTruthy();
});

it('deletes a note with a way back', async () => {
  await note('Gone');
  await open();
  await press('Delete');
  await waitFor(() => expect(screen.queryByText('Gone')).toBeNull());
  await press('Undo');
  expect(await screen.findByText('Gone')).toBeTruthy();
  expect((await notesOf(COURSE)).map(({ body }) => body)).toEqual(['Gone']);
});

it('has left every key behind for the next panel, before it is saved', async () => {
  await open();
  await press('Add a note');
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Note on/ });
  field.value = 'mid-wo';
  fireEvent.input(field);
  expect(Object.values(localStorage).join()).toContain('"body":"mid-wo"');
  await press('Close');
  await waitFor(() => expect(localStorage).toHaveLength(0));
  expect((await notesOf(COURSE)).map(({ body }) => body)).toEqual(['mid-wo']);
});

it('shows both versions of what was changed in two places, and keeps the chosen one', async () => {
  const { note: old } = await note('Old');
  await saveNote({ ...old, body: 'There' }, old.version);
  await saveNote({ ...old, body: 'Here' }, old.version);
  await open();
  expect(await screen.findByText('2 versions')).toBeTruthy();
  const item = (await screen.findByText('Here')).closest('li') as HTMLElement;
  fireEvent.click(within(item).getByRole('button', { name: 'Keep this one' }));
  await waitFor(async () => expect((await notesOf(COURSE)).map(({ body }) => body)).toEqual(['Here']));
  await waitFor(() => expect(screen.queryByText('There')).toBeNull());
});

it('previews Markdown while it is written', async () => {
  await open();
  await press('Add a note');
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Note on/ });
  await press('Preview');
  field.value = '**bold**';
  fireEvent.input(field);
  await waitFor(() =>
    expect(screen.getByTestId('preview').querySelector('strong')?.textContent).toBe('bold'),
  );
});

it('goes along to the tab that comes to the front in its own window', async () => {
  tabs.set(8, stateOf(1));
  let activate = (_to: { tabId: number; windowId: number }) => {};
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7, windowId: 1 }] as never);
  vi.spyOn(browser.tabs.onActivated, 'addListener').mockImplementation((listener) => {
    activate = listener;
  });
  const title = (chapter: number) =>
    screen.findByRole('heading', { level: 1, name: new RegExp(keyOf(chapter)) });
  await open(7, true);
  await title(2);
  act(() => activate({ tabId: 9, windowId: 2 }));
  expect(browser.tabs.get).not.toHaveBeenCalledWith(9);
  activate({ tabId: 8, windowId: 1 });
  await title(1);
});

it.each(LEFT)('goes on with %s where it was left', async (_, part, goesOnAt) => {
  await emptyLibrary();
  await read(1, part);
  tabs.set(7, { facts: { kind: 'not-a-chapter', reason: 'no-article' }, visit: null, phase: 'idle' });
  const went = vi.spyOn(browser.tabs, 'update').mockImplementation(async () => ({}) as never);
  await open();
  await press('Read on');
  expect(went).toHaveBeenCalledWith(7, { url: goesOnAt });
});

it('says on the next chapter of what is no course that nothing is recorded, without its outline, and records again', async () => {
  await markCourse(COURSE, 'finished');
  await markCourse(COURSE, 'not-a-course');
  tabs.set(7, stateOf(3));
  await open();
  expect((await screen.findByTestId('unrecorded')).textContent).toMatch(/not a course/);
  expect(document.querySelector('.seal, .road, [data-state=done]')).toBeNull();
  await press('Record again');
  await waitFor(() => expect(document.querySelector('.road')).toBeTruthy());
});
