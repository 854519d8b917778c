// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { guardClicks } from './steady-frame';

let tell: (entry: { isIntersecting: boolean; isVisible?: boolean }) => void;
let stop: () => void;
const root = document.documentElement;
const takesClicks = () => root.dataset.unsteady === undefined;
const pointer = (screenX: number) =>
  dispatchEvent(Object.assign(new Event('pointermove'), { screenX, screenY: 0, clientX: 10, clientY: 0 }));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(seen: (entries: unknown[]) => void) {
        tell = (entry) => seen([entry]);
      }
      observe() {}
      disconnect() {}
    },
  );
  stop = guardClicks();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('takes no click in the first half second', () => {
  vi.advanceTimersByTime(499);
  expect(takesClicks()).toBe(false);
  vi.advanceTimersByTime(1);
  expect(takesClicks()).toBe(true);
});

it.each([{ isIntersecting: false }, { isIntersecting: true, isVisible: false }])(
  'takes none while something hides it: %j',
  (hidden) => {
    vi.advanceTimersByTime(500);
    tell(hidden);
    vi.advanceTimersByTime(5000);
    expect(takesClicks()).toBe(false);
    tell({ isIntersecting: true, isVisible: true });
    vi.advanceTimersByTime(499);
    expect(takesClicks()).toBe(false);
    vi.advanceTimersByTime(1);
    expect(takesClicks()).toBe(true);
  },
);

it('takes none for half a second after it moved under the pointer, and moves of the pointer alone are none', () => {
  vi.advanceTimersByTime(500);
  pointer(100);
  pointer(100);
  expect(takesClicks()).toBe(true);
  pointer(140);
  expect(takesClicks()).toBe(false);
  vi.advanceTimersByTime(500);
  expect(takesClicks()).toBe(true);
});
