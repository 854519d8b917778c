/** Events after which an element's played ranges may have grown. */
const EVENTS = ['timeupdate', 'pause', 'ended', 'seeking', 'emptied'];
/** Nobody plays faster; and a player that writes whole seconds may be a second and a half ahead of the clock. */
const FASTEST = 4;
const ROUNDING = 1.5;
/** Milliseconds between two looks at a player's time text. */
const PAUSE = 250;

type Stretch = [from: number, to: number];

export interface MediaWatch {
  /** Share of the main audio or video that was really played, 0 to 1. Jumping to the end is not playing. */
  played(): number;
}

export interface MediaOptions {
  document: Document;
  /** The chapter's main audio or video now: players replace it. */
  main(): HTMLMediaElement | null;
  /** Where the player writes its times, in seconds, when no element can be seen. */
  times?(): { current: number; duration: number } | null;
  /** Address of what the chapter before played: it may stand for a while, and is not this chapter's. */
  stale: string | null;
  /** Something came to its end, in whatever tree of the page. */
  onEnded(): void;
  signal: AbortSignal;
}

/** Adds up which stretches of a chapter's audio or video were played, over every element that plays it. */
export function watchMedia({ document, main, times, stale, onEnded, signal }: MediaOptions): MediaWatch {
  let duration = 0;
  let stretches: Stretch[] = [];

  const add = (length: number, more: Stretch[]) => {
    if (!Number.isFinite(length) || length <= 0) return;
    // Another length is another recording: an advertisement, or the next lesson already.
    if (Math.abs(length - duration) > 1) [duration, stretches] = [length, []];
    stretches = merged([...stretches, ...more]);
  };
  const take = (element: HTMLMediaElement | null) => {
    if (!element || (stale !== null && element.currentSrc === stale)) return;
    const { played } = element;
    add(
      element.duration,
      Array.from({ length: played.length }, (_, at) => [played.start(at), played.end(at)]),
    );
  };
  // Media events do not bubble, but they are captured on their way down.
  const heard = (event: Event) => {
    if (event.target === main()) take(event.target as HTMLMediaElement);
    if (event.type === 'ended') onEnded();
  };
  const roots = new WeakSet<Node>();
  const listen = (root: Node) => {
    if (roots.has(root)) return;
    roots.add(root);
    for (const name of EVENTS) root.addEventListener(name, heard, { capture: true, signal });
  };
  listen(document);

  if (times && document.body) {
    let last: { current: number; at: number } | null = null;
    const observer = new MutationObserver(() => {
      const at = performance.now();
      if (last && at - last.at < PAUSE) return;
      const now = main() ? null : times();
      if (!now) return;
      const passed = last ? now.current - last.current : 0;
      const possible = last ? ((at - last.at) / 1000) * FASTEST + ROUNDING : 0;
      add(now.duration, last && passed > 0 && passed <= possible ? [[last.current, now.current]] : []);
      last = { current: now.current, at };
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    signal.addEventListener('abort', () => observer.disconnect());
  }

  return {
    played() {
      const element = main();
      // They never leave a player's own tree or a frame, so that they are heard in there.
      if (element) listen(element.getRootNode());
      take(element);
      const sum = stretches.reduce((total, [from, to]) => total + to - from, 0);
      return duration > 0 ? Math.min(1, sum / duration) : 0;
    },
  };
}

function merged(stretches: Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const [from, to] of stretches.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
