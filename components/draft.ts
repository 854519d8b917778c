/** Where a text stands that is saved while it is being typed. */
export type DraftState = 'untouched' | 'saving' | 'saved' | 'forked' | 'failed';

export interface Draft {
  /** The text as it now reads; it is saved 400 ms after the last change. */
  type(text: string): void;
  /** Saves at once what is not saved yet; resolves when nothing is under way any more. */
  flush(): Promise<void>;
}

const PAUSE = 400;

/**
 * Saves a text as it is typed, one save at a time and always the latest words. A failed save keeps the words and is
 * tried again with the next change or flush.
 */
export function keepDraft(
  save: (text: string) => Promise<'saved' | 'forked'>,
  say: (state: DraftState) => void,
): Draft {
  let waiting: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underway: Promise<void> | null = null;

  async function saveAll(): Promise<void> {
    while (waiting !== null) {
      const text: string = waiting;
      waiting = null;
      say('saving');
      try {
        say(await save(text));
      } catch {
        waiting ??= text;
        say('failed');
        return;
      }
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    underway ??= saveAll().finally(() => {
      underway = null;
    });
    return underway;
  }

  return {
    flush,
    type(text) {
      waiting = text;
      clearTimeout(timer);
      timer = setTimeout(flush, PAUSE);
    },
  };
}
