import { browser } from 'wxt/browser';
import { freshShelf, type ShelfState } from '@/transfer/shelf/run';

/** The number is raised with the shape: what an older version left is then not read. */
const KEY = 'geekbang-shelf-1';

/** How far the list was read, by whichever page; fresh when it never was. */
export async function loadShelf(): Promise<ShelfState> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as ShelfState | undefined;
  return stored ?? freshShelf();
}

/** Resolves once it is kept. */
export async function saveShelf(state: ShelfState): Promise<void> {
  await browser.storage.local.set({ [KEY]: state });
}

/** Calls back with the state after every change, until the function it returns is called. */
export function watchShelf(callback: (state: ShelfState) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const value = changes[KEY]?.newValue;
    if (area === 'local' && value) callback(value as ShelfState);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
