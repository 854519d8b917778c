import { browser } from 'wxt/browser';
import { isGranted } from '@/browser/hosts';
import { askTab } from '@/messages/send';
import { readSettings } from '@/storage/preferences/settings';
import { isOff } from '../sites/reader-scripts';

/** Whether this origin is read: it is tracked, its reader is on, and the browser lets us. The grant can be taken back at any time. */
export async function isRead(origin: string): Promise<boolean> {
  const { tracked, readersOff } = await readSettings();
  return tracked.includes(origin) && !isOff(origin, readersOff) && (await isGranted(origin));
}

/**
 * Ends the copies of the reader that still run in open tabs of origins which are not read any more. Every tab is
 * asked where it is: once a permission has gone, the browser hides the addresses that it was for. A copy that
 * cannot be reached now is refused when it reports, and ends then.
 */
export async function stopInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : stopIn(id))));
}

async function stopIn(tabId: number): Promise<void> {
  const origin = await askTab(tabId, 'leave', {});
  // By name, because the tab may have gone elsewhere meanwhile.
  if (!(await isRead(origin))) await askTab(tabId, 'leave', { origin });
}
