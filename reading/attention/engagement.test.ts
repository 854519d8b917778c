// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Engagement, watchEngagement } from './engagement';

let seconds: number;
let stop: AbortController;
let visible: DocumentVisibilityState;
let focused: boolean;
let acts: number;
let isUnfocusedCounted: boolean;
let engagement: Engagement;

function touch(name = 'wheel', isTrusted = true): void {
  const event = new Event(name);
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  document.dispatchEvent(event);
}

beforeEach(() => {
  vi.useFakeTimers();
  [seconds, stop, visible, focused] = [0, new AbortController(), 'visible', true];
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visible);
  vi.spyOn(document, 'hasFocus').mockImplementation(() => focused);
  [acts, isUnfocusedCounted] = [0, false];
  engagement = watchEngagement({
    document,
    onStep: (step) => {
      seconds += step;
    },
    onAct: () => acts++,
    isUnfocusedCounted: () => isUnfocusedCounted,
    signal: stop.signal,
  });
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('engaged time', () => {
  it('does not run before anything was touched, nor by untrusted events or scrolling', () => {
    touch('wheel', false);
    touch('scroll');
    vi.advanceTimersByTime(30_000);
    expect(seconds).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each(['pointerdown', 'pointermove', 'wheel', 'keydown', 'touchmove'])(
    'runs for 60 s after %s',
    (name) => {
      touch(name);
      vi.advanceTimersByTime(300_000);
      expect(seconds).toBeGreaterThan(59);
      expect(seconds).toBeLessThanOrEqual(60);
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  it('goes on from event to event', () => {
    for (let minute = 0; minute < 3; minute++) {
      touch();
      vi.advanceTimersByTime(50_000);
    }
    expect(seconds).toBeCloseTo(150, 0);
  });

  it('stands still while the page is hidden or has no focus', () => {
    touch();
    vi.advanceTimersByTime(10_000);
    visible = 'hidden';
    vi.advanceTimersByTime(10_000);
    [visible, focused] = ['visible', false];
    document.dispatchEvent(new Event('visibilitychange'));
    vi.advanceTimersByTime(10_000);
    focused = true;
    window.dispatchEvent(new Event('focus'));
    vi.advanceTimersByTime(10_000);
    expect(seconds).toBeCloseTo(20, 0);
  });

  it('adds nothing for a night in which the machine slept, whichever clock went on', () => {
    touch();
    vi.advanceTimersByTime(5_000);
    vi.setSystemTime(Date.now() + 8 * 3600_000);
    vi.advanceTimersByTime(10_000);
    expect(seconds).toBeCloseTo(5, 0);
    touch();
    vi.advanceTimersByTime(1_000);
    expect(seconds).toBeCloseTo(6, 0);
  });

  it('drops a step that took too long', () => {
    const clock = vi.spyOn(performance, 'now');
    clock.mockReturnValue(1_000);
    touch();
    seconds = 0;
    clock.mockReturnValue(9_000);
    vi.setSystemTime(Date.now() + 7_500);
    vi.advanceTimersByTime(500);
    expect(seconds).toBe(0);
  });

  it('ends with its signal', () => {
    touch();
    stop.abort();
    vi.advanceTimersByTime(5_000);
    touch();
    vi.advanceTimersByTime(5_000);
    expect(seconds).toBe(0);
  });

  it('takes in the time in view before the first event, if that comes within ten seconds', () => {
    vi.advanceTimersByTime(1_400);
    touch();
    expect(seconds).toBeCloseTo(1.4);
    stop.abort();
  });

  it.each([
    ['later', () => vi.advanceTimersByTime(10_001)],
    [
      'from another tab',
      () => {
        visible = 'hidden';
        document.dispatchEvent(new Event('visibilitychange'));
        vi.advanceTimersByTime(3_000);
        visible = 'visible';
        document.dispatchEvent(new Event('visibilitychange'));
      },
    ],
    ['after the machine slept', () => vi.setSystemTime(Date.now() + 8 * 3600_000)],
  ])('takes in none of it when the event comes %s', (_when, pass) => {
    pass();
    touch();
    expect(seconds).toBe(0);
  });

  it('knows somebody who reads by a screen reader, whose pointer and keys never come', () => {
    vi.advanceTimersByTime(3_000);
    touch('scroll');
    vi.advanceTimersByTime(500);
    expect(engagement.isReading()).toBe(false);
    touch('selectionchange');
    expect([engagement.isReading(), acts]).toEqual([true, 1]);
    vi.advanceTimersByTime(60_001);
    touch('focusin');
    expect(engagement.isReading()).toBe(false);
    touch('scroll');
    expect([engagement.isReading(), acts]).toEqual([true, 1]);
  });

  it('takes what comes while the page opens for the browser’s own', () => {
    touch('scroll');
    touch('focusin');
    touch('selectionchange', false);
    expect(engagement.isReading()).toBe(false);
  });

  it('counts beside a window that has the focus only where that is wished, and says why not', () => {
    const leave = (to: boolean) => {
      focused = to;
      window.dispatchEvent(new Event(to ? 'focus' : 'blur'));
    };
    leave(false);
    touch();
    vi.advanceTimersByTime(6_000);
    expect([engagement.isReading(), engagement.isUnfocused(), seconds]).toEqual([false, true, 0]);
    // The popup is opened: the page has the focus for a moment, and then the popup has.
    leave(true);
    leave(false);
    expect(engagement.isUnfocused()).toBe(true);
    isUnfocusedCounted = true;
    touch();
    vi.advanceTimersByTime(2_000);
    expect([engagement.isReading(), engagement.isUnfocused(), seconds]).toEqual([true, false, 2]);
  });

  it('does not take its own popup for another window', () => {
    focused = false;
    window.dispatchEvent(new Event('blur'));
    expect(engagement.isUnfocused()).toBe(false);
    vi.advanceTimersByTime(20_000);
    expect(engagement.isUnfocused()).toBe(false);
  });
});
