// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SiteReader } from '@/detection/reader';
import type { Report } from '@/messages/map';
import { reader } from './session.fixture';
import { performRequests } from './site-requests';
import { startVisit, type Visit } from './visit';

/** A page with a text, of which nothing says that it is a chapter until it has a list. */
const bare: SiteReader = {
  ...reader,
  isChapterPage: ({ document }) => (document.querySelector('ol') ? null : 'no-reader'),
  mayStandAlone: ({ document }) => document.querySelector('#text') !== null,
};

const posted: Report[] = [];
let stop: AbortController;
let replaced: number;

function open(): Visit {
  return startVisit({
    document,
    url: new URL('https://x.example/c/b'),
    readers: [bare],
    before: null,
    unread: null,
    kept: new Map(),
    performRequests,
    ask: (async () => ({})) as never,
    post: (report) => posted.push(structuredClone(report)),
    onReplaced: () => (replaced += 1),
    isUnfocusedCounted: () => false,
    signal: stop.signal,
  });
}

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
  [stop, replaced, posted.length] = [new AbortController(), 0, 0];
  document.body.innerHTML = `<div id="text"><p>${'What is said here. '.repeat(20)}</p></div>`;
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

it('waits three seconds for what may show that it is a chapter', async () => {
  const visit = open();
  await wait(2_000);
  expect([visit.state().phase, posted]).toEqual(['waiting', []]);
  document.body.insertAdjacentHTML('beforeend', '<ol></ol>');
  await wait(5_000);
  expect(visit.state()).toMatchObject({ phase: 'reading', facts: { kind: 'chapter' } });
  expect(posted.at(-1)?.page).not.toHaveProperty('unproven');
});

it('tells of it, and is no chapter to anybody until the background has recorded it', async () => {
  const visit = open();
  await wait(5_000);
  expect(posted).toMatchObject([{ page: { kind: 'chapter', unproven: true } }]);
  expect(visit.state()).toEqual({
    facts: { kind: 'not-a-chapter', reader: 'test', reason: 'no-reader' },
    visit: null,
    isUnfocused: false,
    phase: 'idle',
  });
  visit.acknowledged(posted[0] as Report, { recorded: true, card: null, chapterDone: false });
  expect(visit.state()).toMatchObject({
    phase: 'reading',
    facts: { kind: 'chapter' },
    visit: { engaged: 0 },
  });
});

it('tells no more of an article like any other, and begins anew when it turns out to be a chapter', async () => {
  const visit = open();
  await wait(5_000);
  const [first] = posted;
  if (!first) throw new Error('nothing was told');
  visit.dismissed({ ...first, page: { ...first.page, chapter: { key: 'book:x/another', preview: false } } });
  document.title = 'another';
  visit.dismissed(first);
  posted.length = 0;
  visit.report();
  expect([posted, replaced]).toEqual([[], 0]);
  document.body.insertAdjacentHTML('beforeend', '<ol></ol>');
  visit.report();
  expect([posted, replaced]).toEqual([[], 1]);
});
