// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchEngagement } from './engagement';

let seconds: number;
let stop: AbortController;
let visible: DocumentVisibilityState;
let focused: boolean;

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
  watchEngagement(
    document,
    (step) => {
      seconds += step;
    },
    stop.signal,
  );
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
});
