// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Framed } from '@/messages/map';
import { reader } from '../visit/session.fixture';
import { type AttentionMeter, type AttentionMeterOptions, attentionMeter } from './attention-meter';

const [NONE, ALL] = ['0'.repeat(16), 'f'.repeat(16)];
const half = { length: 60, slices: 'ffffffff00000000' };
let stop: AbortController;
let framed: Framed | null;
let ticks: number[];
let steps: number[];

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
    effort: 30,
    stale: null,
    named: () => undefined,
    isUnfocusedCounted: () => false,
    onPlayed: () => {},
    onAttended: () => {},
    onStep: (seconds) => steps.push(seconds),
    onMediaEnd: () => {},
    signal: stop.signal,
    ...more,
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  [stop, framed, ticks, steps] = [new AbortController(), null, [], []];
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  const box = { top: 0, bottom: 20, height: 20 } as DOMRect;
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockReturnValue(box);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

it('adds up time and what was in view from the first moment on', () => {
  const meter = start();
  meter.tick(0.5);
  expect(meter.progress()).toEqual({ engaged: 0.5, slices: NONE, wholes: 0 });
  meter.tick(0.5);
  expect(meter.measured()).toEqual({ engaged: 1, slices: ALL, recordings: [], unattended: true });
});

it('begins from nothing when what it measured is nobody’s', () => {
  const meter = start();
  for (let turn = 0; turn < 3; turn++) meter.tick(0.5);
  meter.restart();
  expect(meter.progress()).toEqual({ engaged: 0, slices: NONE, wholes: 0 });
});

it('takes from a frame what it saw of this visit, and lets it know of every step', () => {
  const meter = start();
  framed = { visit: 'v', slices: ALL, recordings: [half] } as unknown as Framed;
  meter.followFrame();
  meter.tick(0.5);
  expect(ticks).toEqual([0.5]);
  expect(meter.measured()).toMatchObject({ engaged: 0.5, slices: ALL, recordings: [half] });
  framed = { visit: 'w', slices: ALL, recordings: [] } as unknown as Framed;
  expect(meter.measured().slices).toBe(NONE);
});

it('counts on when somebody touches the frame', async () => {
  const meter = start();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(steps).toEqual([]);
  meter.touch();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(steps).toEqual([2, 0.5, 0.5]);
});

it('knows what plays', () => {
  const video = document.createElement('video');
  Object.defineProperty(video, 'currentSrc', { value: 'https://x.example/a.mp4' });
  const meter = start({ reader: { ...reader, media: () => video } });
  expect(meter.playing()).toBe('https://x.example/a.mp4');
});

it('counts the time of what plays, though nobody touches anything, and not twice while somebody does', async () => {
  const video = document.createElement('video');
  let played = 0;
  Object.defineProperties(video, {
    duration: { value: 600 },
    played: { get: () => ({ length: 1, start: () => 0, end: () => played }) },
  });
  const meter = start({ reader: { ...reader, media: () => video } });
  document.body.append(video);
  const play = async () => {
    video.dispatchEvent(new Event('timeupdate'));
    for (let turn = 0; turn < 4; turn += 1) {
      await vi.advanceTimersByTimeAsync(500);
      played += 0.5;
      video.dispatchEvent(new Event('timeupdate'));
    }
  };
  await play();
  expect(meter.measured()).toMatchObject({ engaged: 2, unattended: true });
  meter.touch();
  await play();
  // The steps themselves are taken in by whoever owns the meter.
  expect(meter.measured()).toMatchObject({ engaged: 2 });
});
