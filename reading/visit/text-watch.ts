import type { LivePage } from './live-page';

/** Milliseconds without a change after which a text stands; how long it may change on before it is looked at anyway. */
const QUIET = 400;
const RESTLESS = 5_000;

/** Tells when the text that is being read has changed, without looking at it while it has not. */
export interface TextWatch {
  /** Whether it was changed and stands still again, or has not stood still for long. */
  hasChanged(): boolean;
}

export function watchText(live: LivePage, onChange: () => void, signal: AbortSignal): TextWatch {
  let article = live.article();
  let first: number | null = null;
  let last = 0;
  const observer = new MutationObserver((records) => {
    if (article?.isConnected && !records.some(({ target }) => article?.contains(target))) return;
    last = performance.now();
    first ??= last;
    onChange();
  });
  observer.observe(live.document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    hasChanged() {
      if (first === null) return false;
      const now = performance.now();
      if (now - last < QUIET && now - first < RESTLESS) return false;
      first = null;
      article = live.article();
      return true;
    },
  };
}
