// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SiteReader } from '@/detection/reader';
import type { Framed, FrameTick, Report } from '@/messages/map';
import { performRequests } from './site-requests';
import { startVisit, type Visit } from './visit';

const ADDRESS = 'https://texts.example/xblock/u1';
const TEXT = 'What the frame has to say. '.repeat(8).trim();
const [NONE, HALF] = ['0'.repeat(16), 'ffffffff00000000'];

const half = { length: 60, slices: HALF };
let stop: AbortController;
let reports: Report[];
let ticks: FrameTick[];
let replaced: number;
let shown: string | undefined;
let visit: Visit;

const reader: SiteReader = {
  id: 'test',
  name: 'Test',
  tier: 'generator',
  matches: () => true,
  isChapterPage: () => null,
  course: () => ({ keys: ['book:x'] }),
  chapter: () => ({ key: 'book:x/c/u1', preview: false }),
  outline: () => null,
  article: ({ document }) => document.querySelector('main'),
  hiddenMedia: () => true,
  frame: { pages: /./, selector: 'iframe', path: '/xblock/', on: () => shown },
};

function start(): Visit {
  return startVisit({
    document,
    url: new URL('https://x.example/c/u1'),
    readers: [reader],
    before: null,
    unread: null,
    kept: new Map(),
    performRequests,
    ask: (async (name: string, asked: FrameTick) => {
      if (name === 'frame-tick') ticks.push(asked);
    }) as never,
    post: (report) => reports.push(structuredClone(report)),
    isUnfocusedCounted: () => false,
    onReplaced: () => replaced++,
    signal: stop.signal,
  });
}

function says(more: Partial<Framed> = {}): void {
  const text = { head: TEXT, tail: TEXT, cjk: 0, words: 48, links: [] };
  visit.framed({
    address: ADDRESS,
    text,
    hiddenMedia: false,
    visit: null,
    slices: NONE,
    recordings: [],
    generation: 1,
    touched: false,
    ...more,
  });
}

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
  [stop, reports, ticks, replaced, shown] = [new AbortController(), [], [], 0, ADDRESS];
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  document.body.innerHTML = '<main><h3>Dough</h3></main>';
  visit = start();
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('asks the frame what there is, and settles with its text', async () => {
  await wait(50);
  expect(ticks).toMatchObject([{ seconds: 0 }]);
  says();
  await wait(900);
  expect(reports).toHaveLength(1);
  expect(reports[0]?.page).toMatchObject({ text: { words: 48 }, hiddenMedia: false });
});

it('says where the text is while the frame is silent, and that it cannot be seen', async () => {
  await wait(3_500);
  expect(reports[0]?.page).toMatchObject({ frame: ADDRESS, hiddenMedia: true });
});

it('begins anew when the frame speaks late', async () => {
  await wait(3_500);
  says();
  expect(replaced).toBe(1);
});

it('counts the time in which the frame is touched, tells the frame, and takes what it saw of this visit', async () => {
  await wait(50);
  says();
  await wait(900);
  says({ touched: true });
  await wait(1_100);
  const own = ticks[0]?.visit ?? '';
  // Before them, the time in view until it was touched.
  expect(ticks[1]?.seconds).toBeLessThan(0.5);
  expect(ticks.slice(2)).toMatchObject([
    { visit: own, seconds: 0.5 },
    { visit: own, seconds: 0.5 },
  ]);
  says({ visit: own, slices: HALF, recordings: [half] });
  expect(visit.state().visit).toMatchObject({ slices: HALF, recordings: [half] });
});

it('takes nothing that was seen in another visit', async () => {
  await wait(50);
  says();
  await wait(900);
  says({ visit: '00000000-0000-4000-8000-000000000000', slices: HALF });
  expect(visit.state().visit).toMatchObject({ slices: NONE });
});

it('begins to count again when what was read so far is nobody’s', async () => {
  await wait(50);
  says();
  await wait(900);
  const [report] = reports as [Report];
  says({ visit: report.visit.id, slices: HALF });
  visit.restart(report);
  expect(visit.state().visit).toMatchObject({ slices: NONE });
});

it('does not hear a frame that holds another chapter', async () => {
  shown = 'https://texts.example/xblock/u2';
  says();
  await wait(3_500);
  expect(reports[0]?.page.text.words).toBeLessThan(48);
  shown = undefined;
  says({ touched: true });
  await wait(2_000);
  expect([replaced, visit.state().visit?.engaged]).toEqual([0, 0]);
});
