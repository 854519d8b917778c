/** What only a person does. Scrolling is not among them: a script's scrolling is trusted, too. */
const EVENTS = ['pointerdown', 'pointermove', 'wheel', 'keydown', 'touchmove'];
/** Milliseconds: someone reads on so long after the last event; how often time is taken; the longest step that counts. */
const IDLE = 60_000;
const STEP = 500;
const LONGEST = 2_000;
/** The two clocks disagree by more than this only when the machine slept or the time was set. */
const DRIFT = 1_000;

/**
 * Tells `onStep` how many seconds (at most 2) someone has just been reading: between trusted events or up to 60 s
 * after one, with the page visible and focused. A step across a suspend is dropped, and nothing more counts until
 * the next event. No timer runs while nobody reads. Gives what is to be called for an event in a frame of the page.
 */
export function watchEngagement(
  document: Document,
  onStep: (seconds: number) => void,
  signal: AbortSignal,
): () => void {
  let touched = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let began = { steady: 0, wall: 0 };

  const reading = () =>
    document.visibilityState === 'visible' && document.hasFocus() && performance.now() - touched <= IDLE;

  const begin = () => {
    if (timer !== undefined || signal.aborted || !reading()) return;
    began = { steady: performance.now(), wall: Date.now() };
    timer = setTimeout(step, STEP);
  };

  const step = () => {
    timer = undefined;
    const passed = performance.now() - began.steady;
    const drift = Math.abs(Date.now() - began.wall - passed);
    if (passed > LONGEST || drift > DRIFT) touched = Number.NEGATIVE_INFINITY;
    else if (reading()) onStep(passed / 1000);
    begin();
  };

  const touch = () => {
    touched = performance.now();
    begin();
  };
  onTouch(document, touch, signal);
  document.addEventListener('visibilitychange', begin, { signal });
  document.defaultView?.addEventListener('focus', begin, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return touch;
}

/** Calls back at everything that only a person does in this document. */
export function onTouch(document: Document, touch: () => void, signal: AbortSignal): void {
  const trusted = (event: Event) => event.isTrusted && touch();
  for (const name of EVENTS)
    document.addEventListener(name, trusted, { capture: true, passive: true, signal });
}
