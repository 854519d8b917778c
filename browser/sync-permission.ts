import { browser } from 'wxt/browser';
import { patternOf } from './hosts';
import { SYNC_DATA } from './sync-data';

/** What the click on *Try* asks for: this host only, and in Firefox the kinds of data that go there. */
export function syncPermission(
  address: string,
  isFirefox: boolean = import.meta.env.FIREFOX,
): { origins: string[] } {
  const asked = { origins: [patternOf(address)] };
  return isFirefox ? { ...asked, ...{ data_collection: SYNC_DATA } } : asked;
}

/** Whether all of that is granted now. The person may take back either part at any time. */
export async function isSyncAllowed(address: string): Promise<boolean> {
  return await browser.permissions.contains(syncPermission(address));
}
