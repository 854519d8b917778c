// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { shareOfLesson } from '@/progress/model/recordings';
import { type MediaOptions, watchMedia } from './media';

interface Player {
  element: HTMLMediaElement;
  ranges: [number, number][];
}

let stop: AbortController;
let shown: Player | null;
let ended: number;
let watched: number;

/** A video of `duration` seconds in the page, as far as it was played. */
function player(duration: number, ranges: [number, number][] = [], src = 'blob:1'): Player {
  const element = document.createElement('video');
  const made: Player = { element, ranges };
  Object.defineProperties(element, {
    duration: { value: duration, configurable: true },
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
  const media = watchMedia({
    document,
    elements: () => (shown ? [shown.element] : []),
    stale: null,
    named: () => undefined,
    onPlayed: (seconds) => {
      watched += seconds;
    },
    onEnded: () => ended++,
    signal: stop.signal,
    ...more,
  });
  return { ...media, played: () => shareOfLesson(media.recordings(), {}) };
}

beforeEach(() => {
  [stop, shown, ended, watched] = [new AbortController(), null, 0, 0];
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('media', () => {
  it('adds up played stretches, not positions', () => {
    const { ranges } = player(100, [[0, 10]]);
    const media = watch();
    expect(media.played()).toBeCloseTo(0.1, 1);
    ranges.push([5, 20], [90, 100]);
    expect(media.played()).toBeCloseTo(0.3, 1);
  });

  it('keeps what was played when the element is replaced', () => {
    const first = player(100, [[0, 40]]);
    const media = watch();
    first.element.dispatchEvent(new Event('timeupdate'));
    player(100.2, [[40, 60]]);
    expect(media.played()).toBeCloseTo(0.6, 1);
  });

  it('starts over with another recording', () => {
    player(100, [[0, 100]]);
    const media = watch();
    expect(media.played()).toBe(1);
    player(600, [[0, 60]]);
    expect(media.played()).toBeCloseTo(0.1, 1);
  });

  it('does not credit what the chapter before left standing, nor a video beside the main one', () => {
    const old = player(100, [[0, 100]], 'blob:old');
    const media = watch({ stale: 'blob:old' });
    old.element.dispatchEvent(new Event('timeupdate'));
    expect(media.played()).toBe(0);
    const main = player(200, [[0, 20]]);
    shown = main;
    old.element.dispatchEvent(new Event('timeupdate'));
    expect(media.played()).toBeCloseTo(0.1, 1);
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
    expect(media.played()).toBeCloseTo(0.6, 1);
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
    expect(after.played()).toBeCloseTo(0.3, 1);
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

  describe('before a lesson', () => {
    const advert = () => {
      vi.useFakeTimers();
      const playing = player(15, [[0, 15]]);
      const media = watch();
      playing.element.dispatchEvent(new Event('timeupdate'));
      return { ...playing, media };
    };

    it('holds back an advert that has just ended, and knows the lesson for longer', () => {
      const { element, media } = advert();
      element.dispatchEvent(new Event('ended'));
      expect([media.recordings(), media.longest()]).toEqual([[], null]);
      vi.advanceTimersByTime(1_000);
      player(600, [[0, 30]], 'blob:2');
      expect(media.longest()).toBe(600);
      expect(media.played()).toBeCloseTo(0.05, 1);
      vi.advanceTimersByTime(60_000);
      expect(media.played()).toBeCloseTo(0.05, 1);
    });

    it('holds back one advert while the next one plays', () => {
      const { element, media } = advert();
      element.dispatchEvent(new Event('ended'));
      vi.advanceTimersByTime(1_000);
      player(30, [[0, 4]], 'blob:2').element.dispatchEvent(new Event('timeupdate'));
      vi.advanceTimersByTime(10_000);
      expect(media.recordings()).toEqual([]);
    });

    it('takes a short clip for a lesson when nothing follows it, or when the page is left', () => {
      const { element, media } = advert();
      element.dispatchEvent(new Event('ended'));
      expect(media.recordings(true)).toHaveLength(1);
      const told = ended;
      vi.advanceTimersByTime(3_000);
      expect(ended).toBe(told + 1);
      expect([media.played(), media.longest()]).toEqual([1, 15]);
    });

    it('does not know how long a lesson is before it is loaded, and no live stream ever', () => {
      player(Number.NaN, []);
      expect(watch().longest()).toBeNull();
      player(Number.POSITIVE_INFINITY, [[0, 50]]);
      expect(watch().longest()).toBeNull();
      shown = null;
      expect(watch().longest()).toBe(0);
    });

    it('does not wait where the site names the length', () => {
      player(15, [[0, 15]]);
      expect(watch({ named: () => 15 }).played()).toBe(1);
    });

    it('counts nothing while the player says that it is an advert', () => {
      const { element, ranges } = player(600, [[0, 100]]);
      const media = watch();
      element.parentElement?.classList.add('ad-showing');
      expect([media.recordings(), media.longest()]).toEqual([[], null]);
      element.parentElement?.classList.remove('ad-showing');
      ranges.push([300, 600]);
      expect(media.played()).toBeCloseTo(0.5);
    });
  });

  it('takes a length that is measured anew for the same recording, and one that grows on for a live stream', () => {
    let duration = 600;
    const { element, ranges } = player(600, [[0, 300]]);
    Object.defineProperty(element, 'duration', { get: () => duration });
    const media = watch();
    expect(media.played()).toBeCloseTo(0.5);
    duration = 601.2;
    ranges.push([300, 601.2]);
    expect(media.recordings()).toMatchObject([{ length: 600, slices: 'f'.repeat(16) }]);
    for (const longer of [700, 706, 712]) {
      duration = longer;
      media.played();
    }
    expect(media.recordings()).toEqual([]);
  });

  it('counts what is heard in a tab that nobody looks at, and nothing that is neither seen nor heard', () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const { element, ranges } = player(100, []);
    const media = watch();
    ranges.push([0, 50]);
    expect(media.played()).toBeCloseTo(0.5);
    element.muted = true;
    ranges.splice(0, 1, [0, 100]);
    expect(media.played()).toBeCloseTo(0.5);
    vi.restoreAllMocks();
    media.played();
    expect(media.played()).toBeCloseTo(0.5);
  });

  it.each(['the page', 'a player’s own tree'])(
    'counts what is watched in a window of its own, from a tab that nobody looks at, in %s',
    (where) => {
      vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
      const { element, ranges } = player(100, []);
      element.muted = true;
      const host = document.createElement('div');
      document.body.append(host);
      if (where !== 'the page') host.attachShadow({ mode: 'closed' }).append(element);
      const show = (shown: Element | null) =>
        Object.defineProperty(element.getRootNode(), 'pictureInPictureElement', {
          value: shown,
          configurable: true,
        });
      onTestFinished(() => void Reflect.deleteProperty(document, 'pictureInPictureElement'));
      const media = watch();
      show(element);
      ranges.push([0, 50]);
      expect(media.played()).toBeCloseTo(0.5);
      expect(watched).toBeGreaterThan(0);
      show(null);
      ranges.splice(0, 1, [0, 100]);
      expect(media.played()).toBeCloseTo(0.5);
    },
  );

  it('tells two recordings of one length apart by the path of their address', () => {
    player(100, [[0, 100]], 'https://x.example/a.mp4?token=1');
    const media = watch();
    media.played();
    player(100, [[0, 50]], 'https://x.example/b.mp4');
    expect(media.played()).toBeCloseTo(0.75);
    player(100, [[50, 100]], 'https://x.example/b.mp4?token=2');
    expect(media.played()).toBe(1);
  });

  it('tells for how long something new was played', () => {
    vi.useFakeTimers();
    const { element, ranges } = player(100, []);
    watch();
    element.dispatchEvent(new Event('durationchange'));
    for (let second = 1; second <= 8; second += 1) {
      vi.advanceTimersByTime(500);
      ranges.splice(0, 1, [0, Math.min(second, 4)]);
      element.dispatchEvent(new Event('timeupdate'));
    }
    expect(watched).toBeCloseTo(2);
  });
});
