// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { livePage } from './live-page';
import { reader } from './session.fixture';
import { type TextWatch, watchText } from './text-watch';

let stop: AbortController;
let watch: TextWatch;
let changes: number;
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const text = () => document.querySelector('#text') as Element;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div id="text">What the chapter has to say.</div><aside></aside>';
  const url = new URL('https://x.example/c/a');
  const live = livePage({ document, url, readers: [reader], onReader: () => {} });
  live.print();
  [stop, changes] = [new AbortController(), 0];
  watch = watchText(live, () => changes++, stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

it('tells of a change once, when the text stands still again', async () => {
  expect(watch.hasChanged()).toBe(false);
  text().append('More.');
  await wait(100);
  expect([watch.hasChanged(), changes]).toEqual([false, 1]);
  await wait(400);
  expect([watch.hasChanged(), watch.hasChanged()]).toEqual([true, false]);
});

it('does not wait for ever for a text that never stands still', async () => {
  for (let turn = 0; turn < 51; turn += 1) {
    text().append('.');
    await wait(100);
  }
  expect(watch.hasChanged()).toBe(true);
});

it('hears nothing of what changes beside the text', async () => {
  document.querySelector('aside')?.append('An advert.');
  await wait(1_000);
  expect(watch.hasChanged()).toBe(false);
});

it('hears of a text that is taken away and comes again', async () => {
  text().remove();
  await wait(1_000);
  expect(watch.hasChanged()).toBe(true);
  document.body.insertAdjacentHTML('beforeend', '<div id="text">Another.</div>');
  await wait(1_000);
  expect(watch.hasChanged()).toBe(true);
});
