import { browser } from 'wxt/browser';
import { withLock } from './lock';

/** One value in the browser's own store, outside of the library. */
export interface StoredItem<T> {
  get(): Promise<T>;
  set(value: T): Promise<void>;
  /**
   * Writes what `how` makes of the value, and returns it; the same value given back writes nothing. A lock orders the
   * changes that different parts of the extension make.
   */
  change(how: (now: T) => T | Promise<T>): Promise<T>;
  remove(): Promise<void>;
  /** Calls back with the value after every change, until the function it returns is called. */
  watch(callback: (now: T) => void): () => void;
}

/**
 * The value under `name` in `storage.local`, or in `storage.session`, which a restart of the browser empties. `parse`
 * makes a valid value of whatever is stored, and turns `undefined` into the fallback.
 */
export function storedItem<T>(
  name: string,
  parse: (stored: unknown) => T,
  area: 'local' | 'session' = 'local',
): StoredItem<T> {
  const get = async () => parse((await browser.storage[area].get(name))[name]);
  const set = async (value: T) => await browser.storage[area].set({ [name]: value });
  return {
    get,
    set,
    change: (how) =>
      withLock(name, async () => {
        const before = await get();
        const after = await how(before);
        if (after !== before) await set(after);
        return after;
      }),
    remove: () => withLock(name, async () => await browser.storage[area].remove(name)),
    watch(callback) {
      const changed = (changes: Record<string, { newValue?: unknown }>, where: string) => {
        const change = changes[name];
        if (where === area && change) callback(parse(change.newValue));
      };
      browser.storage.onChanged.addListener(changed);
      return () => browser.storage.onChanged.removeListener(changed);
    },
  };
}
