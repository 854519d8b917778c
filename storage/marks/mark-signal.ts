import { browser } from 'wxt/browser';

const KEY = 'marked';

/**
 * Leaves word, under the action, that something was marked or taken back, in whichever page. Browsers start a
 * background that was killed for a change of storage; of a change in the database nothing wakes it.
 */
export async function signalMark(action: string): Promise<void> {
  // The mark itself is written: that nobody hears of it must not look as if it were not.
  await browser.storage.session.set({ [KEY]: action }).catch(() => {});
}

/** Calls back after every mark, until the function it returns is called. */
export function watchMarks(callback: () => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && changes[KEY]) callback();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
