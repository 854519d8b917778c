import { browser } from 'wxt/browser';
import type { PageFacts } from '@/detection/page-facts';
import type { TabState } from '@/messages/map';
import { readTaughtRules } from '@/storage/preferences/taught-rules';
import { readersFor } from '../sites/scripts-for-page';

/**
 * Reads a tab's page once, by the right of the click that opened the popup (`activeTab`). It records and keeps nothing.
 * Resolves to `null` where the browser does not let extensions in.
 */
export async function readPageOnce(tabId: number): Promise<TabState | null> {
  try {
    const { url = '' } = await browser.tabs.get(tabId);
    const files = [readersFor(new URL(url), await readTaughtRules()), '/look.js' as const];
    const [first] = await browser.scripting.executeScript({ target: { tabId }, files });
    const facts = first?.result as PageFacts | null | undefined;
    return facts ? { facts, visit: null, phase: 'idle' } : null;
  } catch {
    return null;
  }
}
