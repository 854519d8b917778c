import { browser } from 'wxt/browser';
import { isGranted } from '@/browser/hosts';
import { askTab } from '@/messages/send';
import { isPaused, readSettings } from '@/storage/preferences/settings';
import { isOff } from '../sites/scripts-for-page';

/**
 * Whether Epilogue reads this origin: it is tracked, its reader is on, the reader that understood the page is on too
 * (by its id; `null` if none is named), and the browser grants access, which it can withdraw at any time.
 */
export async function isRead(origin: string, reader: string | null): Promise<boolean> {
  const { tracked, readersOff } = await readSettings();
  if (!tracked.includes(origin) || isOff(origin, readersOff)) return false;
  return (reader === null || !readersOff.includes(reader)) && (await isGranted(origin));
}

/**
 * Whether what a page of this origin sends may be written: the one gate before any such write. To the page, a reader
 * that is switched off and a site that is not tracked are the same: its copy of the script stops, and no other takes
 * over.
 */
export async function mayRecord(
  origin: string,
  reader: string | null,
): Promise<'yes' | 'not-tracked' | 'paused'> {
  if (!(await isRead(origin, reader))) return 'not-tracked';
  return isPaused(await readSettings(), origin) ? 'paused' : 'yes';
}

/**
 * Ends the copies of the reader that still run in open tabs of origins which are no longer read. It asks every tab for
 * its origin, because without a permission the browser hides addresses. A copy that cannot be reached now is refused
 * when it reports, and ends then.
 */
export async function stopInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : stopIn(id))));
}

async function stopIn(tabId: number): Promise<void> {
  const origin = await askTab(tabId, 'leave', {});
  // Names the origin, because the tab may have gone elsewhere meanwhile.
  if (!(await isRead(origin, null))) await askTab(tabId, 'leave', { origin });
}
