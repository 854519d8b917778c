import { browser } from 'wxt/browser';
import { isGranted } from '@/browser/hosts';
import { askTab } from '@/messages/send';
import { isPaused, readSettings } from '@/storage/preferences/settings';
import { isOff } from '../sites/scripts-for-page';

/**
 * Whether this origin is read: it is tracked, its reader is on, and so is the one that understood the page (its id;
 * `null` where none is named), and the browser lets us. The grant can be taken back at any time.
 */
export async function isRead(origin: string, reader: string | null): Promise<boolean> {
  const { tracked, readersOff } = await readSettings();
  if (!tracked.includes(origin) || isOff(origin, readersOff)) return false;
  return (reader === null || !readersOff.includes(reader)) && (await isGranted(origin));
}

/**
 * The one gate before anything is written that comes from a page. To the page, a reader that is switched off and a site
 * that is not tracked are the same: its copy of the script stops, and no other takes over.
 */
export async function mayRecord(
  origin: string,
  reader: string | null,
): Promise<'yes' | 'not-tracked' | 'paused'> {
  if (!(await isRead(origin, reader))) return 'not-tracked';
  return isPaused(await readSettings(), origin) ? 'paused' : 'yes';
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
  if (!(await isRead(origin, null))) await askTab(tabId, 'leave', { origin });
}
