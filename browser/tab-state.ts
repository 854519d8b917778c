import { browser } from 'wxt/browser';
import type { CardKind } from '@/messages/map';
import { askTab } from '@/messages/send';
import { storedItem } from '@/storage/preferences/stored-item';

/**
 * What a tab reported last. It lives in session storage, because the worker may die at any line, and names the only
 * course on which the card in that tab may act.
 */
export interface TabRecord {
  origin: string;
  /** The document that reported. In another one the record is none. */
  document: string;
  courseKey: string;
  chapterKey: string;
  chapterTitle: string;
  card: CardKind | null;
  /** The version of the takeaway from which the card's text was edited. */
  takeawayBase: string | null;
  /** The card's editing session; absent before the card was opened. */
  editor?: string;
  /** The last action of the card in this tab, which the card can take back. */
  did?: string;
}

const PREFIX = 'tab:';

const itemOf = (tabId: number) =>
  storedItem(`${PREFIX}${tabId}`, (stored) => (stored as TabRecord | undefined) ?? null, 'session');

export async function readTab(tabId: number): Promise<TabRecord | null> {
  return await itemOf(tabId).get();
}

/**
 * What this tab reported last, if the document that reported still stands in it and on the origin that the browser
 * names; else the record is cleared. The document itself is asked: to hear of every navigation would take a permission,
 * or wake the worker for every page of every tab.
 */
export async function readOwnTab(tabId: number, origin: string | null): Promise<TabRecord | null> {
  const record = await readTab(tabId);
  if (!record) return null;
  const document = await askTab(tabId, 'document', {}).catch(() => null);
  if (record.origin === origin && record.document === document) return record;
  await forgetTab(tabId);
  return null;
}

export async function writeTab(tabId: number, record: TabRecord): Promise<void> {
  await itemOf(tabId).set(record);
}

/** Calls back when the record of this tab has changed, until the function it returns is called. */
export function watchTab(tabId: number, callback: () => void): () => void {
  return itemOf(tabId).watch(callback);
}

/** The tabs that have reported and are still open, whatever they show now. */
export async function reportedTabs(): Promise<number[]> {
  const names = Object.keys(await browser.storage.session.get(null)).filter((each) =>
    each.startsWith(PREFIX),
  );
  return names.map((each) => Number(each.slice(PREFIX.length)));
}

export async function forgetTab(tabId: number): Promise<void> {
  await itemOf(tabId).remove();
}

/** Forgets what tabs have reported of these courses, which are forgotten for good. */
export async function forgetCoursesInTabs(courseKeys: readonly string[]): Promise<void> {
  for (const tabId of await reportedTabs()) {
    const record = await readTab(tabId);
    if (record && courseKeys.includes(record.courseKey)) await forgetTab(tabId);
  }
}
