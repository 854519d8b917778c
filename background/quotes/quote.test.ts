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
  selected = { text: ' the load\n test ', before: 'Run', after: 'twice', parts: [] };
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

it('quotes formulas as TeX and code as code, and leads back by the words around them', async () => {
  selected = {
    text: 'The energy is\nfor a body at rest.',
    before: '',
    after: '',
    parts: [
      { text: 'The energy is $E = mc^2$ for a body at rest.', language: null },
      { text: 'let e = m;\n\n\n\nrun(e);\n', language: 'rust' },
      { text: '```', language: 'a b' },
    ],
  };
  await quote(tab);
  const [note] = await notesOf(COURSE);
  expect(note?.quote).toBe(
    'The energy is $E = mc^2$ for a body at rest.\n\n```rust\nlet e = m;\n\n\n\nrun(e);\n```\n\n````\n```\n````',
  );
  expect(note?.url).toBe(`${tab.url}#:~:text=The%20energy%20is,for%20a%20body%20at%20rest.`);
});

it('takes what the browser’s menu knows where the page does not let it look', async () => {
  selected = undefined;
  await quote(tab, 'from the menu');
  expect((await quotes())[0]?.words).toBe('from the menu');
});

it('keeps at most 20,000 characters, and no address that is longer than an address may be', async () => {
  const start = '测'.repeat(39);
  selected = { text: `${`${start} `.repeat(600)}`, before: '', after: '', parts: [] };
  const url = `${tab.url}/${'x'.repeat(1900)}`;
  state = state && { ...state, facts: { ...state.facts, url } as TabState['facts'] };
  await quote(tab);
  const [note] = await notesOf(COURSE);
  expect(note?.quote?.length).toBeLessThanOrEqual(20_000);
  expect(note?.quote?.length).toBeGreaterThan(19_900);
  expect(note?.url).toBe(url);
});

it('says that nothing is selected', async () => {
  selected = { text: ' \n ', before: '', after: '', parts: [] };
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
