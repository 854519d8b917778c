import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readTab, type TabRecord, writeTab } from '@/browser/tab-state';
import type { Sender } from '@/messages/listen';
import { redo, undo } from '@/storage/marks/marks';
import { changeSettings } from '@/storage/preferences/settings';
import { course } from '@/storage/queries/courses';
import { wholeLibrary } from '@/storage/queries/whole-library.fixture';
import { recordReport } from '@/storage/recording/record-report';
import { COURSE, emptyLibrary, reportOf } from '@/storage/recording/report.fixture';
import { handleCardState } from '../card/handle-card';
import { handleClaim, handleReport } from './handle-report';

const ORIGIN = 'https://time.geekbang.org';
const HERE = '00000000-0000-4000-8000-00000000000a';
const sender = {
  id: browser.runtime.id,
  origin: ORIGIN,
  frameId: 0,
  tab: { id: 7, url: `${ORIGIN}/a` },
} as Sender;

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
  return {
    page: { ...page, url: `${ORIGIN}/column/article/1` },
    visit: { ...growth, id: visit },
    document: HERE,
  };
}

/** A chapter, read through, of a whole course of an opening and a farewell. */
function farewell(title: string, visit: string) {
  const [opening, closing] = [
    { key: 'geekbang:chapter/1', title: '开篇词' },
    { key: 'geekbang:chapter/2', title: '结束语' },
  ];
  const chapters = [opening, closing].flatMap((each) => each ?? []);
  const key = chapters.find((each) => each.title === title)?.key ?? '';
  const sent = report(key, visit);
  const { chapter } = sent.page;
  const outline = { chapters, complete: true, from: 'json' as const, because: 'test' };
  return {
    ...sent,
    page: {
      ...sent.page,
      chapter: { ...chapter, title: { value: title, from: 'heading' as const } },
      outline,
    },
  };
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

it.each([
  ['this site is paused', { paused: [ORIGIN] }, 'paused'],
  ['everything is paused', { paused: ['*'] }, 'paused'],
  ['the reader is switched off', { readersOff: ['geekbang'] }, 'not-tracked'],
  ['the site is not tracked', { tracked: [] }, 'not-tracked'],
])('writes nothing while %s', async (_, settings, refused) => {
  await changeSettings(settings);
  expect(await handleReport(report('geekbang:chapter/1', one), sender)).toMatchObject({
    recorded: false,
    refused,
  });
  expect(await handleClaim({ name: 'outline' }, sender)).toEqual({ granted: false });
  expect((await wholeLibrary()).visits).toEqual([]);
});

const sent = report('geekbang:chapter/1', one);
it.each([
  ['of another origin', { ...sent, page: { ...sent.page, url: 'https://elsewhere.example/a' } }],
  [
    'with a key of another site',
    { ...sent, page: { ...sent.page, course: { keys: ['book:elsewhere.example'] } } },
  ],
  ['without a visit', { page: sent.page, document: HERE }],
  ['from no document', { page: sent.page, visit: sent.visit }],
  ['with a field that nobody knows', { ...sent, more: true }],
  ['with endless time', { ...sent, visit: { ...sent.visit, engaged: Number.POSITIVE_INFINITY } }],
  ['that is no object', 'report'],
])('refuses a report %s', async (_, message) => {
  expect(await handleReport(message, sender)).toMatchObject({ recorded: false, refused: 'invalid' });
  expect((await wholeLibrary()).visits).toEqual([]);
});

it('writes down no address with more in it than its reader needs, wherever the page has one', async () => {
  const secret = `${ORIGIN}/column/article/1?token=SECRET#SECRET`;
  const first = farewell('开篇词', one);
  const { page } = first;
  const chapters = page.outline.chapters.map((chapter) => ({ ...chapter, url: secret }));
  const leaky = {
    ...page,
    url: secret,
    next: secret,
    course: { ...page.course, url: secret },
    outline: { ...page.outline, chapters },
    text: { ...page.text, links: ['https://a.example/?token=SECRET'] },
  };
  expect(await handleReport({ ...first, page: leaky }, sender)).toMatchObject({ recorded: true });
  const library = await wholeLibrary();
  expect(JSON.stringify(library)).toContain(`${ORIGIN}/column/article/1`);
  expect(JSON.stringify([library, await browser.storage.session.get(null)])).not.toContain('SECRET');
});

it('takes nothing along from the document before', async () => {
  failing();
  const sent = report('geekbang:chapter/1', one);
  await handleReport(sent, sender);
  expect(await readTab(7)).toMatchObject({ document: HERE, card: 'failed' });
  const there = '00000000-0000-4000-8000-00000000000b';
  expect(await handleReport({ ...sent, document: there }, sender)).toMatchObject({ card: 'failed' });
  vi.restoreAllMocks();
  await writeTab(7, { ...(await readTab(7)), document: HERE, card: 'ask', did: 'an act' } as TabRecord);
  await handleReport({ ...sent, document: there }, sender);
  expect(await readTab(7)).toMatchObject({ document: there, card: null });
  expect((await readTab(7))?.did).toBeUndefined();
});

it('has written what it could not put on the badge', async () => {
  const { setBadgeText } = browser.action;
  Object.assign(browser.action, { setBadgeText: async () => Promise.reject(new Error('no badge')) });
  onTestFinished(() => void Object.assign(browser.action, { setBadgeText }));
  expect(await handleReport(report('geekbang:chapter/1', one), sender)).toMatchObject({
    recorded: true,
    card: null,
  });
  expect((await wholeLibrary()).visits).toMatchObject([{ id: one }]);
});

it('shows no card where cards are switched off', async () => {
  await changeSettings({ cardOff: [ORIGIN] });
  failing();
  // What could not be written is said all the same: silence would lose it.
  expect((await handleReport(report('geekbang:chapter/1', one), sender)).card).toBe('failed');
  vi.restoreAllMocks();
  expect((await handleReport(farewell('开篇词', one), sender)).card).toBeNull();
  expect(await handleReport(farewell('结束语', two), sender)).toMatchObject({
    chapterDone: true,
    card: null,
  });
  expect((await wholeLibrary()).courses[0]?.state).toBe('finished');
});

it('shows the card of a finish where cards are on', async () => {
  await handleReport(farewell('开篇词', one), sender);
  expect((await handleReport(farewell('结束语', two), sender)).card).toBe('finished');
});

it('grants one request of a name per course and day', async () => {
  const ask = { courseKey: COURSE, name: 'outline' };
  expect(await handleClaim(ask, sender)).toEqual({ granted: true });
  expect(await handleClaim(ask, sender)).toEqual({ granted: false });
  expect(await handleClaim({ ...ask, name: 'chapter' }, sender)).toEqual({ granted: true });
  await expect(handleClaim({ ...ask, courseKey: 'book:elsewhere.example' }, sender)).rejects.toThrow();
  vi.setSystemTime(Date.now() + 86_400_000);
  expect(await handleClaim(ask, sender)).toEqual({ granted: true });
  vi.useRealTimers();
});

describe('a finish whose page was gone before its card', () => {
  const card = { ...sender, url: browser.runtime.getURL('/card.html'), frameId: 3 } as Sender;
  // The page that earned it is gone: its reply reaches nobody.
  const finish = async () => {
    await recordReport(reportOf('geekbang:chapter/9', { outline: whole, closing: 'yes' }));
    return (await course(COURSE))?.lastAction?.id ?? '';
  };
  const whole = [{ key: 'geekbang:chapter/9', title: 'The only one' }];
  const next = async () => (await handleReport(report('geekbang:chapter/2', two), sender)).card;

  it('shows it in the course’s next page, until it was seen', async () => {
    await finish();
    expect(await next()).toBe('finished');
    expect(await next()).toBe('finished');
    vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async () => ({ ok: true, reply: HERE }));
    expect(await handleCardState(card)).toMatchObject({ kind: 'finished' });
    expect(await next()).toBeNull();
  });

  it('shows nothing where the card is not wanted, then or later', async () => {
    await finish();
    await changeSettings({ cardOff: [ORIGIN] });
    expect(await next()).toBeNull();
    await changeSettings({ cardOff: [] });
    expect(await next()).toBeNull();
  });

  it('shows nothing once it was taken back', async () => {
    const did = await finish();
    await undo(did);
    expect(await next()).toBeNull();
    await redo(did);
    expect(await next()).toBeNull();
  });
});

describe('an article of which nothing says that it is a chapter', () => {
  const article = (head: string, tail = head) => {
    const sent = report('geekbang:chapter/1', one);
    const text = { ...sent.page.text, head, tail };
    const chapter = { key: sent.page.chapter.key, preview: false };
    return { ...sent, page: { ...sent.page, chapter, text, unproven: true } };
  };

  it('is not kept where it is like any other', async () => {
    const reply = await handleReport(article('切菜之前先磨刀，下一讲我们来说火候。'), sender);
    expect(reply).toMatchObject({ recorded: false, refused: 'not-a-chapter', card: null });
    expect((await wholeLibrary()).visits).toEqual([]);
  });

  it('asks where its text is a farewell', async () => {
    const sent = article(
      '转眼三个月过去了，这个专栏到这里就要和你说再见了。',
      '感谢你一路的陪伴和支持，专栏虽然结束了，学习没有终点。最后有一份毕业问卷，请你填写一下。我们后会有期，再见！',
    );
    expect(await handleReport(sent, sender)).toMatchObject({ recorded: true, card: 'ask' });
    expect((await wholeLibrary()).courses).toMatchObject([{ question: { because: 'outline-unknown' } }]);
  });
});
