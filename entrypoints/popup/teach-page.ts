import { ask } from '@/messages/send';
import { lastNotice } from './popup-state';

/** Begins teaching in the tab, and goes out of the way; says `failed` where the page cannot be reached. */
export async function teachPage(tabId: number, failed: string): Promise<void> {
  const { ok } = await ask('teach', { tabId }).catch(() => ({ ok: false }));
  // The panel stands in the page, and the popup would cover it.
  if (ok) window.close();
  else lastNotice.set({ course: '', notice: { text: failed } });
}
