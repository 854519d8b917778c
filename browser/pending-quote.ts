import { browser } from 'wxt/browser';

/** What came of quoting: the note that was made, or why there is none. */
export type PendingQuote =
  | { result: 'saved'; noteId: string }
  | { result: 'no-selection' | 'no-chapter' | 'not-recorded' | 'failed' };

const PREFIX = 'quoted:';

/** Leaves for the panel beside this tab what came of quoting in it. */
export async function leavePendingQuote(tabId: number, quoted: PendingQuote): Promise<void> {
  await browser.storage.session.set({ [PREFIX + tabId]: quoted });
}

/** What was left for this tab, once; `null` when there is nothing. */
export async function takePendingQuote(tabId: number): Promise<PendingQuote | null> {
  const name = PREFIX + tabId;
  const stored = await browser.storage.session.get(name);
  if (stored[name] === undefined) return null;
  await browser.storage.session.remove(name);
  return stored[name] as PendingQuote;
}

/** Tells when something was left for this tab. Returns how to stop. */
export function watchPendingQuote(tabId: number, left: () => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[PREFIX + tabId]?.newValue !== undefined) left();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
