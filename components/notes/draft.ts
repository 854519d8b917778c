/** Where a text stands that is saved while it is being typed. */
export type DraftState = 'untouched' | 'saving' | 'saved' | 'forked' | 'failed';

export interface Draft<T> {
  /** The words as they now read; they are saved a pause after the last change. */
  type(words: T): void;
  /** Saves at once what is not saved yet; when nothing is under way any more, resolves with whether all is saved. */
  flush(): Promise<boolean>;
  /** The latest words that are not known to be saved, also while their save is under way. */
  unsaved(): T | null;
}

const PAUSE = 400;

/**
 * Saves words as they are typed, one save at a time and always the latest. A failed save keeps the words and is
 * tried again with the next change or flush. `pause` is in milliseconds.
 */
export function keepDraft<T extends string | object = string>(
  save: (words: T) => Promise<'saved' | 'forked'>,
  say: (state: DraftState) => void,
  pause = PAUSE,
): Draft<T> {
  let waiting: T | null = null;
  let saving: T | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underway: Promise<boolean> | null = null;

  async function saveAll(): Promise<boolean> {
    while (waiting !== null) {
      const words: T = waiting;
      saving = words;
      waiting = null;
      say('saving');
      try {
        say(await save(words));
      } catch {
        waiting ??= words;
        say('failed');
        return false;
      } finally {
        saving = null;
      }
    }
    return true;
  }

  function flush(): Promise<boolean> {
    clearTimeout(timer);
    underway ??= saveAll().finally(() => {
      underway = null;
    });
    return underway;
  }

  return {
    flush,
    unsaved: () => waiting ?? saving,
    type(words) {
      waiting = words;
      clearTimeout(timer);
      timer = setTimeout(flush, pause);
    },
  };
}
