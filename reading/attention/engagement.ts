import { watchSigns } from './signs';

/** Milliseconds: someone reads on so long after the last sign; how often time is taken; the longest step that counts. */
const IDLE = 60_000;
const STEP = 500;
const LONGEST = 2_000;
/** The time in view before the first sign counts, if that comes within so many milliseconds. */
const FIRST = 10_000;
/** The two clocks disagree by more than this only when the machine slept or the time was set. */
const DRIFT = 1_000;
/** Milliseconds without the focus after which the page stands beside another window, and for how long that is said. */
const ELSEWHERE = 5_000;
const SAID = 30_000;

export interface EngagementOptions {
  document: Document;
  /** Someone has just been reading for so many seconds: at most 2, or 10 for the time before the first sign. */
  onStep(seconds: number): void;
  /** Somebody is there: not only a script. */
  onAct(): void;
  /** Whether the page counts while another window has the focus. */
  isUnfocusedCounted(): boolean;
  signal: AbortSignal;
}

export interface Engagement {
  /** Somebody did something in a frame of the page. */
  touch(): void;
  /** Whether time is being counted now. */
  isReading(): boolean;
  /** The page is in view, and nothing counts because another window has (or lately had) the focus. */
  isUnfocused(): boolean;
}

/** A time by the clock that never jumps and by the one that goes on while the machine sleeps, in milliseconds. */
interface Moment {
  steady: number;
  wall: number;
}

/**
 * Tells how many seconds someone has just been reading: between signs of a person or up to 60 s after one, with the
 * page visible and focused. A step across a suspend is dropped, and nothing more counts until the next sign. No timer
 * runs while nobody reads.
 */
export function watchEngagement(options: EngagementOptions): Engagement {
  const { document, onStep, signal } = options;
  let touched = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let began = momentNow();
  /** Since when the page has been in view, while nobody has been seen to be there yet. */
  let inView: Moment | null = null;

  const isLookedAt = () =>
    document.visibilityState === 'visible' && (document.hasFocus() || options.isUnfocusedCounted());
  const isReading = () => isLookedAt() && performance.now() - touched <= IDLE;

  const begin = () => {
    if (timer !== undefined || signal.aborted || !isReading()) return;
    began = momentNow();
    timer = setTimeout(step, STEP);
  };
  const step = () => {
    timer = undefined;
    const passed = passedSince(began);
    if (passed > LONGEST) touched = Number.NEGATIVE_INFINITY;
    else if (isReading()) onStep(passed / 1000);
    begin();
  };
  const touch = () => {
    touched = performance.now();
    const waited = inView && isLookedAt() ? passedSince(inView) : Number.POSITIVE_INFINITY;
    inView = null;
    if (waited <= FIRST) onStep(waited / 1000);
    begin();
  };
  const enter = () => {
    if (touched < 0) inView = isLookedAt() ? momentNow() : null;
    begin();
  };

  watchSigns(
    document,
    ({ isAct }) => {
      if (isAct) options.onAct();
      touch();
    },
    signal,
  );
  document.addEventListener('visibilitychange', enter, { signal });
  for (const name of ['focus', 'blur']) document.defaultView?.addEventListener(name, enter, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  enter();
  const isElsewhere = watchFocus(document, signal);
  return { touch, isReading, isUnfocused: () => !options.isUnfocusedCounted() && isElsewhere() };
}

/** Whether the page stands in view beside a window that has the focus, or did until just now. */
function watchFocus(document: Document, signal: AbortSignal): () => boolean {
  let since: number | null = document.hasFocus() ? null : performance.now();
  let lately = Number.NEGATIVE_INFINITY;
  let answer: boolean | null = null;
  const isElsewhere = () =>
    since !== null && document.visibilityState === 'visible' && performance.now() - since > ELSEWHERE;
  const onFocus = () => {
    if (isElsewhere()) lately = performance.now();
    since = document.hasFocus() ? null : performance.now();
    answer = null;
  };
  for (const name of ['focus', 'blur']) document.defaultView?.addEventListener(name, onFocus, { signal });
  document.addEventListener('visibilitychange', onFocus, { signal });
  return () => {
    // Whoever looks at the popup has just left the page for it, and is asked again while it is open.
    answer ??= isElsewhere() || performance.now() - lately < SAID;
    return answer;
  };
}

function momentNow(): Moment {
  return { steady: performance.now(), wall: Date.now() };
}

/** Milliseconds since then; endless across a suspend. */
function passedSince({ steady, wall }: Moment): number {
  const passed = performance.now() - steady;
  return Math.abs(Date.now() - wall - passed) > DRIFT ? Number.POSITIVE_INFINITY : passed;
}
