/** Where a recording stands. */
export interface Moment {
  /** Seconds. */
  second: number;
  length: number;
  isPlaying: boolean;
}

/**
 * Where the recording of this page stands: the one that plays or, if none does, the longest that was played; `null` if
 * there is none. It runs in the page, so that nothing around it goes along.
 */
export function momentHere(): Moment | null {
  const found: HTMLMediaElement[] = [];
  const search = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      if (element instanceof HTMLMediaElement) found.push(element);
      if (element.shadowRoot) search(element.shadowRoot);
    }
  };
  search(document);
  const moments = found
    .filter(({ currentTime, duration }) => currentTime > 0 && duration > 0)
    .map(({ currentTime, duration, paused }) => ({
      second: currentTime,
      // A live broadcast has no end, which no message can carry.
      length: Number.isFinite(duration) ? duration : 0,
      isPlaying: !paused,
    }));
  moments.sort((a, b) => Number(b.isPlaying) - Number(a.isPlaying) || b.length - a.length);
  return moments[0] ?? null;
}
