import { storedItem } from '@/storage/preferences/stored-item';

/** What came of quoting: the note that was made, or why there is none. */
export type PendingQuote =
  | { result: 'saved'; noteId: string }
  | { result: 'no-selection' | 'no-chapter' | 'not-recorded' | 'failed' };

const itemOf = (tabId: number) =>
  storedItem(`quoted:${tabId}`, (stored) => (stored as PendingQuote | undefined) ?? null, 'session');

/** Leaves for the panel beside this tab what came of quoting in it. */
export async function leavePendingQuote(tabId: number, quoted: PendingQuote): Promise<void> {
  await itemOf(tabId).set(quoted);
}

/** What was left for this tab, once; `null` when there is nothing. */
export async function takePendingQuote(tabId: number): Promise<PendingQuote | null> {
  const item = itemOf(tabId);
  const quoted = await item.get();
  if (quoted) await item.remove();
  return quoted;
}

/** Tells when something was left for this tab. Returns how to stop. */
export function watchPendingQuote(tabId: number, left: () => void): () => void {
  return itemOf(tabId).watch((quoted) => quoted && left());
}
