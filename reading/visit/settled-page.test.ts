// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SiteReader } from '@/detection/reader';
import { livePage } from './live-page';
import { reader } from './session.fixture';
import { type Before, settledPage } from './settled-page';
import { performRequests } from './site-requests';

const text = (name: string) => `What chapter ${name} has to say. `.repeat(5);
let stop: AbortController;
let events: string[];

function show(name: string): void {
  document.body.innerHTML = '<div id="text"></div>';
  document.querySelector('#text')?.append(text(name));
}

function open(before: Before | null = null, own: SiteReader = reader) {
  const live = livePage({
    document,
    url: new URL('https://x.example/c/b'),
    readers: [own],
    onReader: (known) => void settled.request(known),
  });
  const settled = settledPage({
    live,
    before,
    kept: new Map(),
    performRequests,
    ask: (async (name: string) => {
      events.push(name);
      return { granted: true };
    }) as never,
    onChapter: () => events.push('chapter'),
    onFacts: () => events.push('facts'),
    signal: stop.signal,
  });
  return settled;
}

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
  [stop, events] = [new AbortController(), []];
  show('b');
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('settles with what stands there, and keeps it', async () => {
  const settled = open();
  expect(settled.facts()).toBeNull();
  await wait(1_000);
  expect(events).toEqual(['chapter']);
  const print = settled.print();
  show('c');
  await wait(1_000);
  expect([events, settled.print()]).toEqual([['chapter'], print]);
});

it('waits for the chapter before to be gone', async () => {
  const print = open().print;
  await wait(1_000);
  const before = { key: 'book:x/c/a', print: print()?.print ?? '', media: null };
  events = [];
  open(before);
  await wait(14_000);
  expect(events).toEqual([]);
  show('c');
  await wait(1_000);
  expect(events).toEqual(['chapter']);
});

it('takes in what the site answers later, and the text that settled stays', async () => {
  vi.stubGlobal('fetch', async () => {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    return new Response('{"code":0}');
  });
  const list = { name: 'list', path: '/list', once: 'visit' } as const;
  const settled = open(null, { ...reader, requests: () => [list] });
  await wait(1_000);
  show('c');
  await wait(2_000);
  expect(events).toEqual(['claim-request', 'chapter', 'facts']);
  expect(settled.facts()).toMatchObject({ outline: { complete: true }, text: { head: text('b').trim() } });
});

it('says that it is none when a page turns out to be no chapter', async () => {
  document.body.innerHTML = '';
  const settled = open();
  await wait(16_000);
  expect(events).toEqual(['missed']);
  expect(settled.facts()).toMatchObject({ kind: 'not-sure', reason: 'no-article' });
});

it('says within two seconds that a page shows no chapter, not while it changes, and the text may still come', async () => {
  document.body.innerHTML = '<p>Nothing</p>';
  const settled = open();
  await wait(700);
  document.body.append('more');
  await wait(1_000);
  expect(settled.meanwhile()).toBeNull();
  await wait(500);
  expect(settled.meanwhile()).toMatchObject({ kind: 'not-sure', reason: 'no-article' });
  expect([settled.facts(), events]).toEqual([null, []]);
  show('b');
  await wait(1_000);
  expect(events).toEqual(['chapter']);
  expect(settled.facts()).toMatchObject({ kind: 'chapter' });
});
