import { browser } from 'wxt/browser';
import { courses } from '@/storage/queries';

/** A quiet mark on the toolbar icon while a question (*Finished · Not yet*) is open. */
export async function refreshBadge(): Promise<void> {
  const open = (await courses()).some((row) => row.question !== null);
  await browser.action.setBadgeText({ text: open ? '?' : '' });
}
