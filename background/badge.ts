import { browser } from 'wxt/browser';
import { readTab, reportedTabs } from '@/browser/tab-state';
import { askTab } from '@/messages/send';
import { course, hasQuestion } from '@/storage/queries/courses';

/**
 * The quiet sign on the toolbar icon: a question mark while a question (*Finished · Not yet*) is open, else, over a
 * chapter page, how far its course is. `tabId` is the tab that is on a chapter just now.
 */
export async function refreshBadge(tabId?: number): Promise<void> {
  const open = await hasQuestion();
  await browser.action.setBadgeText({ text: open ? '?' : '' });
  // A tab's own text would hide the question.
  if (open) for (const id of await reportedTabs()) await say(id, null);
  else if (tabId !== undefined) await say(tabId, await progressIn(tabId));
}

/** The same over all tabs at once, after a mark. Each is asked whether it is still on the chapter that it reported. */
export async function refreshBadges(): Promise<void> {
  await refreshBadge();
  if (await hasQuestion()) return;
  for (const id of await reportedTabs()) if (await isOnChapter(id)) await say(id, await progressIn(id));
}

async function isOnChapter(tabId: number): Promise<boolean> {
  // Where nobody answers it has gone elsewhere, and the browser has cleared its badge.
  const state = await askTab(tabId, 'state', {}).catch(() => null);
  const facts = state?.facts;
  return facts?.kind === 'chapter' && facts.chapter.key === (await readTab(tabId))?.chapterKey;
}

/** The browser itself takes it away when the tab goes to another document. `null` shows what all tabs show. */
async function say(tabId: number, text: string | null): Promise<void> {
  // Chrome's types know no `null`, which it takes. A tab that is gone needs no badge.
  await browser.action.setBadgeText({ tabId, text } as { tabId: number; text: string }).catch(() => {});
}

/** Percent and not a fraction: of "12/60" the icon would show the half. All of it is 100 %, and nothing less is. */
async function progressIn(tabId: number): Promise<string | null> {
  const tab = await readTab(tabId);
  const row = tab && (await course(tab.courseKey));
  if (!row || row.counted === 0) return null;
  return `${Math.floor((100 * row.done) / row.counted)}%`;
}
