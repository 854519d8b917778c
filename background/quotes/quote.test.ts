import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { takePendingQuote } from '@/browser/pending-quote';
import type { TabState } from '@/messages/map';
import { notesOf } from '@/storage/notes/save-note';
import { changeSettings } from '@/storage/preferences/settings';
import { COURSE, emptyLibrary, read, reportOf } from '@/storage/recording/report.fixture';
import { quote } from './quote';

const ORIGIN = 'https://time.geekbang.org';
const CHAPTER = 'geekbang:chapter/1';
const tab = { id: 7, url: `${ORIGIN}/column/article/1` };

/** What the page's script answers, and what is selected in it. */
let state: TabState | null;
let selected: unknown;

beforeEach(async () => {
  await emptyLibrary();
  await changeSettings({ tracked: [ORIGIN] });
  await read(CHAPTER);
  const { page } = reportOf(CHAPTER, { outline: null });
  state = { facts: { ...page, url: tab.url }, visit: null, phase: 'reading' };
  selected = { text: ' the load\n test ', before: 'Run', after: 'twice' };
  vi.stubGlobal('browser', undefined);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async () => ({ ok: true, reply: state }));
  Object.assign(browser, {
    permissions: { contains: async () => true },
    scripting: { executeScript: async () => [{ result: selected }] },
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const quotes = async () =>
  (await notesOf(COURSE)).map(({ kind, chapterKey, quote: words }) => ({ kind, chapterKey, words }));
async function comesTo(result: string): Promise<void> {
  await quote(tab);
  expect(await takePendingQuote(7)).toEqual({ result });
  expect(await quotes()).toEqual([]);
}

it('makes the selection a quote of the chapter, with the way back to the passage', async () => {
  await quote(tab);
  const [note] = await notesOf(COURSE);
  expect(note).toMatchObject({ kind: 'quote', chapterKey: CHAPTER, quote: 'the load\n test', body: '' });
  expect(note?.url).toBe(`${tab.url}#:~:text=the%20load,test`);
  expect(await takePendingQuote(7)).toEqual({ result: 'saved', noteId: note?.id });
  // It is told once.
  expect(await takePendingQuote(7)).toBeNull();
});

it('keeps nothing of the address that only says who is reading', async () => {
  const url = `${tab.url}?token=SECRET#comment-SECRET`;
  state = state && { ...state, facts: { ...state.facts, url } as TabState['facts'] };
  await quote(tab);
  expect((await notesOf(COURSE))[0]?.url).toBe(`${tab.url}#:~:text=the%20load,test`);
});

it('takes what the browser’s menu knows where the page does not let it look', async () => {
  selected = undefined;
  await quote(tab, 'from the menu');
  expect((await quotes())[0]?.words).toBe('from the menu');
});

it('keeps at most 20,000 characters, and no address that is longer than an address may be', async () => {
  const start = '测'.repeat(39);
  selected = { text: `${`${start} `.repeat(600)}`, before: '', after: '' };
  const url = `${tab.url}/${'x'.repeat(1900)}`;
  state = state && { ...state, facts: { ...state.facts, url } as TabState['facts'] };
  await quote(tab);
  const [note] = await notesOf(COURSE);
  expect(note?.quote?.length).toBeLessThanOrEqual(20_000);
  expect(note?.quote?.length).toBeGreaterThan(19_900);
  expect(note?.url).toBe(url);
});

it('says that nothing is selected', async () => {
  selected = { text: ' \n ', before: '', after: '' };
  await comesTo('no-selection');
});

it('says that the page is no chapter', async () => {
  state = { facts: { kind: 'not-a-chapter', reason: 'no-article' }, visit: null, phase: 'idle' };
  await comesTo('no-chapter');
});

it('takes no word of a page that speaks of another site’s course', async () => {
  state = state && {
    ...state,
    facts: { ...state.facts, url: 'https://elsewhere.test/1' } as TabState['facts'],
  };
  await comesTo('no-chapter');
});

it('takes nothing from a site that is not tracked', async () => {
  await changeSettings({ tracked: [] });
  await comesTo('no-chapter');
});

it('says that the chapter is not in the library', async () => {
  await emptyLibrary();
  await comesTo('not-recorded');
});

it('says that it failed', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await comesTo('failed');
});

it.each([
  ['while everything is paused', { paused: ['*'] }],
  ['while this site is paused', { paused: [ORIGIN] }],
  ['from a site that is not tracked', { tracked: [] }],
  ['where the reader is switched off', { readersOff: ['geekbang'] }],
])('makes no quote %s', async (_, settings) => {
  await changeSettings(settings);
  await comesTo('no-chapter');
});
