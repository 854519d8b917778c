// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Framed, FrameTick } from '@/messages/map';
import { startFrame } from './frame-session';

const told = vi.hoisted(() => ({
  words: [] as Framed[],
  isRead: true,
  tick: null as ((asked: FrameTick) => Promise<unknown>) | null,
}));
vi.mock('@/messages/send', () => ({
  ask: async (_: string, word: Framed) => {
    told.words.push(structuredClone(word));
    return { read: told.isRead };
  },
}));
vi.mock('@/messages/listen', () => ({
  onFrameMessage: (_: string, handler: (asked: FrameTick) => Promise<unknown>) => {
    told.tick = handler;
    return () => {
      told.tick = null;
    };
  },
}));

const [ONE, TWO] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];
/** What is on the screen of 64 lines of 20 pixels, as the observer says. */
let screen: { top: number; bottom: number };
let stop: AbortController;

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const last = () => told.words.at(-1);
const tick = (seconds: number, visit = ONE) => told.tick?.({ visit, seconds, height: 200 });

function touch(): void {
  const event = new Event('pointermove');
  Object.defineProperty(event, 'isTrusted', { value: true });
  document.dispatchEvent(event);
}

function show(lines: number, word = 'word'): void {
  document.body.innerHTML = Array.from(
    { length: lines },
    (_, at) => `<p id="${at}">${`${word} `.repeat(5)}</p>`,
  ).join('');
}

beforeEach(async () => {
  vi.useFakeTimers();
  [told.words, told.isRead, stop] = [[], true, new AbortController()];
  screen = { top: 0, bottom: 200 };
  Object.defineProperty(window, 'innerHeight', { value: 1280, configurable: true });
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function (this: Range) {
    const top = 20 * Number(this.endContainer.parentElement?.id);
    return { top, bottom: top + 20, height: 20 } as DOMRect;
  });
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(private readonly heard: (entries: unknown[]) => void) {}
      observe() {
        queueMicrotask(() => this.heard([{ intersectionRect: screen }]));
      }
      disconnect() {}
    },
  );
  show(64);
  startFrame(window, stop);
  await wait(900);
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('says what there is to read once it stands still, and nothing of a visit', () => {
  const { origin, pathname } = location;
  expect(told.words).toMatchObject([
    { address: origin + pathname, text: { words: 320 }, hiddenMedia: false, visit: null, touched: false },
  ]);
});

it('tells what was on the screen for a second while the page says that someone read', async () => {
  for (let step = 0; step < 3; step++) await tick(0.5);
  expect(last()).toMatchObject({ visit: ONE, slices: 'ffc0000000000000' });
  screen = { top: 640, bottom: 840 };
  for (let step = 0; step < 3; step++) await tick(0.5);
  expect(last()?.slices).toBe('ffc00000ffc00000');
});

it('counts nothing while it is off the screen, or only its first lines peek in', async () => {
  screen = { top: 0, bottom: 0 };
  for (let step = 0; step < 3; step++) await tick(1);
  screen = { top: 0, bottom: 5 };
  for (let step = 0; step < 3; step++) await tick(1);
  expect(last()?.slices).toBe('0'.repeat(16));
});

it('begins anew with another visit, and answers the first question of one', async () => {
  for (let step = 0; step < 3; step++) await tick(0.5);
  await tick(0, TWO);
  expect(last()).toMatchObject({ visit: TWO, slices: '0'.repeat(16) });
});

it('says at once that it was touched, and then seldom', async () => {
  touch();
  touch();
  expect(told.words.filter(({ touched }) => touched)).toHaveLength(1);
  await wait(10_000);
  touch();
  expect(told.words.filter(({ touched }) => touched)).toHaveLength(2);
});

it('goes on when the text was written again, and begins anew when it is another', async () => {
  for (let step = 0; step < 3; step++) await tick(0.5);
  show(64);
  await tick(0.5);
  expect(last()?.slices).toBe('ffc0000000000000');
  show(64, 'another');
  await tick(0.5);
  expect(last()).toMatchObject({
    slices: '0'.repeat(16),
    text: { head: expect.stringContaining('another') },
  });
});

it('is silent for good after a refusal', async () => {
  told.isRead = false;
  await tick(0);
  expect(told.tick).toBeNull();
  const before = told.words.length;
  touch();
  await wait(20_000);
  expect(told.words).toHaveLength(before);
});

it('says that a player came that cannot be seen', async () => {
  document.body.append(document.createElement('object'));
  await tick(0);
  expect(last()).toMatchObject({ hiddenMedia: true });
});
