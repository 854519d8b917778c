// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Framed } from '@/messages/map';
import { reader } from '../visit/session.fixture';
import { type AttentionMeter, type AttentionMeterOptions, attentionMeter } from './attention-meter';

const [NONE, ALL] = ['0'.repeat(16), 'f'.repeat(16)];
let stop: AbortController;
let framed: Framed | null;
let ticks: number[];
let steps: number;

function start(more: Partial<AttentionMeterOptions> = {}): AttentionMeter {
  document.body.innerHTML = '<div id="text">What is said, and said again.</div>';
  return attentionMeter({
    document,
    reader,
    page: () => ({ document, url: new URL('https://x.example/c/a'), answers: {} }),
    framed: () => framed,
    tickFrame: (seconds) => ticks.push(seconds),
    visitId: () => 'v',
    nodes: [document.querySelector('#text')?.firstChild as Text],
    stale: null,
    onStep: () => steps++,
    onMediaEnd: () => {},
    signal: stop.signal,
    ...more,
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  [stop, framed, ticks, steps] = [new AbortController(), null, [], 0];
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  const box = { top: 0, bottom: 20, height: 20 } as DOMRect;
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockReturnValue(box);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

it('adds up time and what was in view, and says once that all of it was', () => {
  const meter = start();
  expect([0.5, 0.5, 0.5, 0.5].map((seconds) => meter.tick(seconds))).toEqual([false, false, true, false]);
  expect(meter.measured()).toEqual({ engaged: 2, slices: ALL, media: 0 });
});

it('begins from nothing when what it measured is nobody’s', () => {
  const meter = start();
  for (let turn = 0; turn < 3; turn++) meter.tick(0.5);
  meter.restart();
  expect(meter.measured()).toEqual({ engaged: 0, slices: NONE, media: 0 });
});

it('takes from a frame what it saw of this visit, and lets it know of every step', () => {
  const meter = start();
  framed = { visit: 'v', slices: ALL, media: 0.5 } as Framed;
  meter.followFrame();
  meter.tick(0.5);
  expect(ticks).toEqual([0.5]);
  expect(meter.measured()).toEqual({ engaged: 0.5, slices: ALL, media: 0.5 });
  framed = { visit: 'w', slices: ALL, media: 0 } as Framed;
  expect(meter.measured().slices).toBe(NONE);
});

it('counts on when somebody touches the frame', async () => {
  const meter = start();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(steps).toBe(0);
  meter.touch();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(steps).toBe(4);
});

it('knows what plays', () => {
  const video = document.createElement('video');
  Object.defineProperty(video, 'currentSrc', { value: 'https://x.example/a.mp4' });
  const meter = start({ reader: { ...reader, media: () => video } });
  expect(meter.playing()).toBe('https://x.example/a.mp4');
});
