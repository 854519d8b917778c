/** The state of a text that is saved while the person types. */
export type DraftState = 'untouched' | 'saving' | 'saved' | 'forked' | 'failed';

export interface Draft<T> {
  /** Takes the current text, and saves it a pause after the last change. */
  type(words: T): void;
  /** Saves at once what is not saved yet. Once no save is under way, it resolves with whether everything is saved. */
  flush(): Promise<boolean>;
  /** The latest text that is not known to be saved, also while its save is under way. */
  unsaved(): T | null;
}

const PAUSE = 400;

/**
 * Saves a text while the person types, one save at a time and always the latest. A failed save keeps the text, and the
 * next change or flush tries again. `pause` is in milliseconds.
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
