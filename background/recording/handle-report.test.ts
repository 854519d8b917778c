import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readTab } from '@/browser/tab-state';
import type { Sender } from '@/messages/listen';
import { changeSettings } from '@/storage/preferences/settings';
import { wholeLibrary } from '@/storage/queries/whole-library.fixture';
import { COURSE, emptyLibrary, reportOf } from '@/storage/recording/report.fixture';
import { handleClaim, handleReport } from './handle-report';

const ORIGIN = 'https://time.geekbang.org';
const sender = { id: browser.runtime.id, origin: ORIGIN, frameId: 0, tab: { id: 7 } } as Sender;

let granted: string[];

beforeEach(async () => {
  granted = [`${ORIGIN}/*`];
  Object.assign(browser, {
    permissions: { contains: async ({ origins = [''] }) => origins.every((each) => granted.includes(each)) },
  });
  await emptyLibrary();
  await changeSettings({ tracked: [ORIGIN] });
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

/** A report as the page sends it. */
function report(chapter: string, visit: string) {
  const { page, visit: growth } = reportOf(chapter, { outline: null });
  return { page: { ...page, url: `${ORIGIN}/column/article/1` }, visit: { ...growth, id: visit } };
}

const [one, two] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];

function failing(): void {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
}

it('says in the card that a chapter could not be saved, once, and writes it when it is sent again', async () => {
  failing();
  const sent = report('geekbang:chapter/1', one);
  expect(await handleReport(sent, sender)).toMatchObject({
    recorded: false,
    refused: 'failed',
    card: 'failed',
  });
  expect(await readTab(7)).toMatchObject({ card: 'failed', courseKey: COURSE });
  expect(await handleReport(sent, sender)).toMatchObject({ refused: 'failed', card: null });
  expect((await handleReport(report('geekbang:chapter/2', two), sender)).card).toBe('failed');
  vi.restoreAllMocks();
  expect(await handleReport(sent, sender)).toMatchObject({ recorded: true, card: null });
  expect((await wholeLibrary()).visits).toMatchObject([{ id: one }]);
  expect(await handleReport(report('geekbang:chapter/2', two), sender)).toMatchObject({ recorded: true });
  expect(await readTab(7)).toMatchObject({ card: null });
});

it('refuses for good what contradicts the library, so that it is not sent for ever', async () => {
  await handleReport(report('geekbang:chapter/1', one), sender);
  expect(await handleReport(report('geekbang:chapter/2', one), sender)).toMatchObject({
    recorded: false,
    refused: 'invalid',
    card: null,
  });
});

it('takes nothing from a site whose permission was taken back, and lets it ask for nothing', async () => {
  expect(await handleClaim({ name: 'outline' }, sender)).toEqual({ granted: true });
  granted = [];
  expect(await handleReport(report('geekbang:chapter/1', one), sender)).toMatchObject({
    recorded: false,
    refused: 'not-tracked',
    card: null,
  });
  expect(await handleClaim({ name: 'outline' }, sender)).toEqual({ granted: false });
  expect((await wholeLibrary()).visits).toEqual([]);
  expect(await readTab(7)).toBeNull();
});
