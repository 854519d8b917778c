// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { notesOf, saveNote, saveTakeaway } from '@/storage/notes/save-note';
import { COURSE, emptyLibrary, read } from '@/storage/recording/report.fixture';
import { dropUnsaved, holdName, keepUnsaved, saveUnsaved } from './unsaved-drafts';

/** What happens while a takeaway is being saved. */
let meanwhile = () => {};
vi.mock('@/storage/notes/save-note', async (original) => {
  const real = await original<typeof import('@/storage/notes/save-note')>();
  const save = (...what: Parameters<typeof real.saveTakeaway>) => {
    meanwhile();
    return real.saveTakeaway(...what);
  };
  return { ...real, saveTakeaway: save };
});

beforeEach(async () => {
  meanwhile = () => {};
  localStorage.clear();
  await emptyLibrary();
  await read(1);
});

const bodies = async () => (await notesOf(COURSE)).map(({ body }) => body);
const note = (body: string) => ({ id: 'n', courseKey: COURSE, kind: 'note' as const, body });
const takeaway = (body: string) => ({ courseKey: COURSE, kind: 'takeaway' as const, pass: 1, body });

it('saves what a closing page left, once', async () => {
  keepUnsaved('a', note('Last words'), null);
  await saveUnsaved();
  await saveUnsaved();
  expect(await bodies()).toEqual(['Last words']);
  expect(localStorage).toHaveLength(0);
});

it('makes no second version of what the closing page could still save', async () => {
  const { note: old } = await saveNote(note('Old'), null);
  keepUnsaved('a', { ...old, body: 'New' }, old.version);
  await saveNote({ ...old, body: 'New' }, old.version);
  await saveUnsaved();
  expect(await bodies()).toEqual(['New']);
});

it('goes on with the takeaway of the pass, and makes no second one', async () => {
  const { note: old } = await saveTakeaway(COURSE, 1, 'Half a', null);
  keepUnsaved('a', takeaway('Half a sentence'), old.version);
  await saveUnsaved();
  expect(await bodies()).toEqual(['Half a sentence']);
});

it('is taken up by two pages at once as by one', async () => {
  keepUnsaved('a', takeaway('Once'), null);
  await Promise.all([saveUnsaved(), saveUnsaved()]);
  expect(await bodies()).toEqual(['Once']);
  expect(localStorage).toHaveLength(0);
});

it('keeps what is typed on while it is being saved', async () => {
  keepUnsaved('a', takeaway('One'), null);
  meanwhile = () => keepUnsaved('a', takeaway('One and two'), null);
  await saveUnsaved();
  expect(await bodies()).toEqual(['One']);
  expect(localStorage).toHaveLength(1);
});

it('leaves nothing once it is saved', () => {
  keepUnsaved('a', note('x'), null);
  dropUnsaved('a');
  expect(localStorage).toHaveLength(0);
});

it('does not take from a field what is still being typed there', async () => {
  const letGo = holdName('a');
  keepUnsaved('a', note('Half a wo'), null);
  await saveUnsaved();
  expect(await bodies()).toEqual([]);
  letGo();
  await vi.waitFor(async () => {
    await saveUnsaved();
    expect(await bodies()).toEqual(['Half a wo']);
  });
});
