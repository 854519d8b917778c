import { storedItem } from '@/storage/preferences/stored-item';

/** The result of quoting: the note that was made, or why there is none. */
export type PendingQuote =
  | { result: 'saved'; noteId: string }
  | { result: 'no-selection' | 'no-chapter' | 'not-recorded' | 'failed' };

const itemOf = (tabId: number) =>
  storedItem(`quoted:${tabId}`, (stored) => (stored as PendingQuote | undefined) ?? null, 'session');

/** Leaves the result of quoting in this tab for the panel beside it. */
export async function leavePendingQuote(tabId: number, quoted: PendingQuote): Promise<void> {
  await itemOf(tabId).set(quoted);
}

/** Takes what was left for this tab, once; `null` if there is nothing. */
export async function takePendingQuote(tabId: number): Promise<PendingQuote | null> {
  const item = itemOf(tabId);
  const quoted = await item.get();
  if (quoted) await item.remove();
  return quoted;
}

/** Calls back when something was left for this tab. Returns a function that stops it. */
export function watchPendingQuote(tabId: number, left: () => void): () => void {
  return itemOf(tabId).watch((quoted) => quoted && left());
}
