import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readTab, writeTab } from '@/browser/tab-state';
import type { Sender } from '@/messages/listen';
import { notesOf, saveTakeaway } from '@/storage/notes/save-note';
import { courseOfChapter } from '@/storage/queries/course-of-page';
import { chaptersOf, course } from '@/storage/queries/courses';
import { COURSE, emptyLibrary, keyOf, read } from '@/storage/recording/report.fixture';
import { handleCardAct, handleCardState } from './handle-card';

const sender = {
  id: browser.runtime.id,
  url: browser.runtime.getURL('/card.html'),
  frameId: 3,
  tab: { id: 7, url: 'https://time.geekbang.org/column/article/1' },
} as Sender;

// Node has no locks; here nothing else is at work.
vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
afterAll(() => vi.unstubAllGlobals());

/** The name of the document in the tab; `null` where none of ours answers. */
let shown: string | null;

beforeEach(async () => {
  shown = 'that';
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async () => {
    if (shown === null) throw new Error('Receiving end does not exist');
    return { ok: true, reply: shown };
  });
  await emptyLibrary();
  await read(1);
  await writeTab(7, {
    origin: 'https://time.geekbang.org',
    document: 'that',
    courseKey: COURSE,
    chapterKey: keyOf(1),
    chapterTitle: 'One',
    card: 'ask',
    takeawayBase: null,
  });
});

const state = async () => (await course(COURSE))?.state;

it('takes back what it did, and does it again', async () => {
  await handleCardAct({ act: 'finished' }, sender);
  expect(await state()).toBe('finished');
  await handleCardAct({ act: 'turn-back' }, sender);
  expect(await state()).toBe('reading');
  await handleCardAct({ act: 'turn-back' }, sender);
  expect(await state()).toBe('finished');
});

it('brings a course back that was called none', async () => {
  await handleCardAct({ act: 'not-this-course' }, sender);
  expect((await course(COURSE))?.hidden).toBe(true);
  await handleCardAct({ act: 'turn-back' }, sender);
  expect((await course(COURSE))?.hidden).toBe(false);
});

it('takes a page out of its course, records nothing on it any more, and takes it in again', async () => {
  await handleCardAct({ act: 'finished' }, sender);
  await handleCardAct({ act: 'not-this-page' }, sender);
  const about = async () => {
    const row = await course(COURSE);
    const chapters = (await chaptersOf(COURSE)).map(({ chapterKey }) => chapterKey);
    return [row?.hidden, row?.state, chapters.includes(keyOf(1))];
  };
  expect(await about()).toEqual([false, 'finished', false]);
  expect((await read(1, { day: 1 })).refused).toBe('not-a-course');
  expect((await read(2)).refused).toBeUndefined();
  expect((await courseOfChapter([COURSE], keyOf(1)))?.row).toMatchObject({ hidden: true, title: 'One' });
  await handleCardAct({ act: 'turn-back' }, sender);
  expect(await about()).toEqual([false, 'finished', true]);
  expect((await read(1, { day: 2 })).refused).toBeUndefined();
});

it('lets a finish go with the page that made it', async () => {
  for (let chapter = 2; chapter <= 9; chapter += 1) await read(chapter);
  await read(10, { closing: 'yes' });
  expect(await state()).toBe('finished');
  const tab = await readTab(7);
  if (tab) await writeTab(7, { ...tab, chapterKey: keyOf(10) });
  await handleCardAct({ act: 'not-this-page' }, sender);
  expect(await state()).toBe('reading');
});

it('turns nothing back where it did nothing', async () => {
  const before = await readTab(7);
  await handleCardAct({ act: 'turn-back' }, sender);
  expect(await readTab(7)).toEqual(before);
  expect(await state()).toBe('reading');
});

it('says that a takeaway was also written elsewhere, and keeps both', async () => {
  await handleCardState(sender);
  await saveTakeaway(COURSE, 1, 'In the library', null);
  expect(await handleCardAct({ act: 'takeaway', text: 'In the card' }, sender)).toEqual({
    ok: true,
    forked: true,
  });
  expect(await handleCardAct({ act: 'takeaway', text: 'In the card, longer' }, sender)).toEqual({ ok: true });
  const bodies = (await notesOf(COURSE)).map(({ body }) => body);
  expect(bodies.sort()).toEqual(['In the card, longer', 'In the library']);
});

it('goes on with its own takeaway after the worker was ended between the save and the note of it', async () => {
  await handleCardState(sender);
  const before = await readTab(7);
  await handleCardAct({ act: 'takeaway', text: 'In the' }, sender);
  if (before) await writeTab(7, before);
  expect(await handleCardAct({ act: 'takeaway', text: 'In the card' }, sender)).toEqual({ ok: true });
  expect((await notesOf(COURSE)).map(({ body }) => body)).toEqual(['In the card']);
});

it.each(['https://elsewhere.example/a', 'http://time.geekbang.org/a', undefined])(
  'acts on nothing, and shows nothing, once the tab shows %s',
  async (url) => {
    const there = { ...sender, tab: { id: 7, ...(url === undefined ? {} : { url }) } } as Sender;
    await expect(handleCardAct({ act: 'finished' }, there)).rejects.toThrow();
    expect(await handleCardState(there)).toBeNull();
    expect(await state()).toBe('reading');
  },
);

it.each([
  ['another document of the same site', 'another'],
  ['a page that is not read', null],
])('acts on nothing in %s, and forgets what the one before had reported', async (_, document) => {
  shown = document;
  await expect(handleCardAct({ act: 'finished' }, sender)).rejects.toThrow();
  expect(await readTab(7)).toBeNull();
  // Whoever goes back finds the page that reported, which reports again.
  shown = 'that';
  expect(await handleCardState(sender)).toBeNull();
  expect(await state()).toBe('reading');
});
