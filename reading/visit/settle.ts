/** Milliseconds without change: for a text, and for so little text that more is surely on its way. */
const QUIET = 400;
const QUIET_WHEN_SHORT = 3_000;
/** After so long the person is told that the text did not change; it may still come. */
const LATE = 15_000;

/** What stands on the page now. */
export interface Sight {
  /** Equal as long as the article is. */
  print: string;
  /** Hardly any text: a skeleton, or a lesson that is only a video. */
  short: boolean;
}

export interface Settling {
  /** What is watched for changes. */
  root: Node;
  /** The article now, `null` while there is none. */
  look(): Sight | null;
  /** Print of the chapter before in this document, which must be gone first; quiet alone settles nothing. */
  previous(): string | null;
  onSettled(): void;
  /** The page has changed, in whatever way. */
  onChange?(): void;
  /** Once, after 15 s. What comes later still settles, unless `signal` aborts. */
  onLate(): void;
  signal: AbortSignal;
}

/**
 * Waits for the article of a new chapter to be there and to stay unchanged. Looks only when the page changes, or
 * when the function that it returns is called: something else than the page may have become known.
 */
export function settle({ root, look, previous, onSettled, onChange, onLate, signal }: Settling): () => void {
  let steady = '';
  let since = 0;
  let ended = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    onChange?.();
    again(QUIET);
  });
  const late = setTimeout(onLate, LATE);

  const again = (wait: number) => {
    if (!ended && !signal.aborted) timer ??= setTimeout(check, wait);
  };
  const end = () => {
    ended = true;
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(late);
  };
  const check = () => {
    timer = undefined;
    const sight = look();
    if (!sight || sight.print === previous()) {
      steady = '';
      return;
    }
    if (sight.print !== steady) {
      steady = sight.print;
      since = performance.now();
    }
    const left = (sight.short ? QUIET_WHEN_SHORT : QUIET) - (performance.now() - since);
    if (left > 0) return again(Math.min(QUIET, left + 1));
    end();
    onSettled();
  };
  signal.addEventListener('abort', end);
  observer.observe(root, { childList: true, subtree: true, characterData: true });
  again(0);
  return () => again(0);
}
