import { browser } from 'wxt/browser';
import type { CardKind } from '@/messages/map';

/**
 * What a tab reported last. It lives in session storage because the worker may die at any line, and says
 * on which course the card in that tab may act: no other.
 */
export interface TabRecord {
  origin: string;
  courseKey: string;
  chapterKey: string;
  chapterTitle: string;
  card: CardKind | null;
  /** Revision of the takeaway that the card's text was edited from. */
  takeawayBase: string | null;
  /** The last action of the card in this tab, to be taken back from there. */
  did?: string;
}

const PREFIX = 'tab:';

/** The name of a tab's record in session storage, for who waits for it to change. */
export const tabRecordName = (tabId: number) => PREFIX + tabId;

export async function readTab(tabId: number): Promise<TabRecord | null> {
  const stored = await browser.storage.session.get(tabRecordName(tabId));
  return (stored[tabRecordName(tabId)] as TabRecord | undefined) ?? null;
}

export async function writeTab(tabId: number, record: TabRecord): Promise<void> {
  await browser.storage.session.set({ [tabRecordName(tabId)]: record });
}

/** The tabs that have reported and are still open, whatever they show now. */
export async function reportedTabs(): Promise<number[]> {
  const names = Object.keys(await browser.storage.session.get(null)).filter((each) =>
    each.startsWith(PREFIX),
  );
  return names.map((each) => Number(each.slice(PREFIX.length)));
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(tabRecordName(tabId));
}
