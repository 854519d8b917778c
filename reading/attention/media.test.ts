// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type MediaOptions, watchMedia } from './media';

interface Player {
  element: HTMLMediaElement;
  ranges: [number, number][];
}

let stop: AbortController;
let shown: Player | null;
let ended: number;

/** A video of `duration` seconds in the page, as far as it was played. */
function player(duration: number, ranges: [number, number][] = [], src = 'blob:1'): Player {
  const element = document.createElement('video');
  const made: Player = { element, ranges };
  Object.defineProperties(element, {
    duration: { value: duration },
    currentSrc: { value: src, configurable: true },
    played: {
      get: () => ({
        length: made.ranges.length,
        start: (at: number) => made.ranges[at]?.[0],
        end: (at: number) => made.ranges[at]?.[1],
      }),
    },
  });
  document.body.replaceChildren(element);
  shown = made;
  return made;
}

function watch(more: Partial<MediaOptions> = {}) {
  return watchMedia({
    document,
    main: () => shown?.element ?? null,
    stale: null,
    onEnded: () => ended++,
    signal: stop.signal,
    ...more,
  });
}

beforeEach(() => {
  [stop, shown, ended] = [new AbortController(), null, 0];
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('media', () => {
  it('adds up played stretches, not positions', () => {
    const { ranges } = player(100, [[0, 10]]);
    const media = watch();
    expect(media.played()).toBeCloseTo(0.1);
    ranges.push([5, 20], [90, 100]);
    expect(media.played()).toBeCloseTo(0.3);
  });

  it('keeps what was played when the element is replaced', () => {
    const first = player(100, [[0, 40]]);
    const media = watch();
    first.element.dispatchEvent(new Event('timeupdate'));
    player(100.2, [[40, 60]]);
    expect(media.played()).toBeCloseTo(0.6, 1);
  });

  it('starts over with another recording', () => {
    player(15, [[0, 15]]);
    const media = watch();
    expect(media.played()).toBe(1);
    player(600, [[0, 60]]);
    expect(media.played()).toBeCloseTo(0.1);
  });

  it('does not credit what the chapter before left standing, nor a video beside the main one', () => {
    const old = player(100, [[0, 100]], 'blob:old');
    const media = watch({ stale: 'blob:old' });
    old.element.dispatchEvent(new Event('timeupdate'));
    expect(media.played()).toBe(0);
    const main = player(200, [[0, 20]]);
    shown = main;
    old.element.dispatchEvent(new Event('timeupdate'));
    expect(media.played()).toBeCloseTo(0.1);
  });

  it('knows nothing of an endless stream or before the length is known', () => {
    player(Number.POSITIVE_INFINITY, [[0, 50]]);
    expect(watch().played()).toBe(0);
    player(Number.NaN, []);
    expect(watch().played()).toBe(0);
  });

  it('counts what is played at any rate by the recording’s own time', () => {
    const { element, ranges } = player(100, [[0, 10]]);
    const media = watch();
    element.playbackRate = 2;
    ranges.push([10, 60]);
    expect(media.played()).toBeCloseTo(0.6);
  });

  it('hears a player in a tree of its own, or in a frame, until it is gone', () => {
    for (const root of [
      document.createElement('my-player').attachShadow({ mode: 'open' }),
      document.implementation.createHTMLDocument().body,
    ]) {
      const { element, ranges } = player(100, []);
      root.append(element);
      const media = watch();
      const others = ended;
      expect(media.played()).toBe(0);
      ranges.push([0, 100]);
      element.dispatchEvent(new Event('ended'));
      expect(ended).toBe(others + 1);
      shown = null;
      element.remove();
      expect(media.played()).toBe(1);
    }
  });

  it('goes on to the next recording in the same element without the one before', () => {
    const { element, ranges } = player(100, [[0, 100]], 'blob:a');
    const before = watch();
    expect(before.played()).toBe(1);
    const after = watch({ stale: 'blob:a' });
    // It plays on for a moment before the page has loaded the next.
    element.dispatchEvent(new Event('timeupdate'));
    expect(after.played()).toBe(0);
    ranges.splice(0, 1, [0, 30]);
    Object.defineProperty(element, 'currentSrc', { value: 'blob:b', configurable: true });
    element.dispatchEvent(new Event('timeupdate'));
    expect(after.played()).toBeCloseTo(0.3);
  });

  it('follows a player’s own time text, and takes no jump for playing', async () => {
    vi.useFakeTimers();
    const text = document.createElement('p');
    document.body.replaceChildren(text);
    let current = 0;
    const media = watch({ times: () => ({ current, duration: 100 }) });
    const tick = async (to: number) => {
      current = to;
      text.textContent = String(to);
      await vi.advanceTimersByTimeAsync(1_000);
    };
    for (let second = 0; second <= 10; second++) await tick(second);
    await tick(90);
    for (let second = 91; second <= 95; second++) await tick(second);
    expect(media.played()).toBeCloseTo(0.15, 1);
  });

  it('follows a time text at four times the speed, and nothing faster', async () => {
    vi.useFakeTimers();
    const text = document.createElement('p');
    document.body.replaceChildren(text);
    let current = 0;
    const media = watch({ times: () => ({ current, duration: 1000 }) });
    for (const [rate, until] of [
      [4, 100],
      [20, 500],
    ] as const)
      for (; current <= until; current += rate) {
        text.textContent = String(current);
        await vi.advanceTimersByTimeAsync(1_000);
      }
    expect(media.played()).toBeCloseTo(0.1, 1);
  });
});
