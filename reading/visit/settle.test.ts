// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { settle } from './settle';

let stop: AbortController;
let said: string[];
let previous: string | null;

function begin(): void {
  document.body.textContent ||= '';
  settle({
    root: document.body,
    look: () => {
      const print = document.body.textContent ?? '';
      return print ? { print, short: print.length < 3 } : null;
    },
    previous: () => previous,
    onSettled: () => said.push(`settled on ${document.body.textContent}`),
    onLate: () => said.push('late'),
    signal: stop.signal,
  });
}

/** Changes the text, and lets the observer hear of it before time goes on. */
async function write(text: string): Promise<void> {
  document.body.textContent = text;
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  [stop, said, previous] = [new AbortController(), [], null];
  document.body.textContent = '';
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

it('settles 400 ms after a first text came', async () => {
  begin();
  await vi.advanceTimersByTimeAsync(2_000);
  await write('chapter one');
  await vi.advanceTimersByTimeAsync(390);
  expect(said).toEqual([]);
  await vi.advanceTimersByTimeAsync(420);
  expect(said).toEqual(['settled on chapter one']);
  expect(vi.getTimerCount()).toBe(0);
});

it('never settles on quiet alone while the old text stands, and says so after 15 s', async () => {
  document.body.textContent = 'chapter one';
  previous = 'chapter one';
  begin();
  await vi.advanceTimersByTimeAsync(14_900);
  expect(said).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(said).toEqual(['late']);
  await write('chapter two');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(said).toEqual(['late', 'settled on chapter two']);
});

it('waits for a text that arrives in pieces', async () => {
  begin();
  for (const text of ['cha', 'chapt', 'chapter t', 'chapter two']) {
    await write(text);
    await vi.advanceTimersByTimeAsync(300);
  }
  expect(said).toEqual([]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(said).toEqual(['settled on chapter two']);
});

it('gives a skeleton three seconds to become a text', async () => {
  await write('…');
  begin();
  await vi.advanceTimersByTimeAsync(2_500);
  await write('chapter one');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(said).toEqual(['settled on chapter one']);
});

it('accepts little text that stays as it is', async () => {
  await write('ok');
  begin();
  await vi.advanceTimersByTimeAsync(3_500);
  expect(said).toEqual(['settled on ok']);
});

it('does not wait for other parts of a page that never rests', async () => {
  begin();
  await write('chapter one');
  for (let at = 0; at < 20; at++) {
    document.body.setAttribute('data-x', String(at));
    document.body.append(document.createElement('i'));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(said).toEqual(['settled on chapter one']);
});

it('ends with its signal', async () => {
  begin();
  stop.abort();
  await write('chapter one');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(said).toEqual([]);
});
