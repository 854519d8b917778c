import { browser } from 'wxt/browser';
import { readTab, reportedTabs } from '@/browser/tab-state';
import { askTab } from '@/messages/send';
import { isListed } from '@/progress/model/rows';
import { courseOfChapter } from '@/storage/queries/course-of-page';
import { course, hasQuestion } from '@/storage/queries/courses';

/**
 * Shows the quiet sign on the toolbar icon: a question mark while a question (*Finished · Not yet*) is open; otherwise,
 * over a chapter page, how far its course is. `tabId` is the tab that is on a chapter just now.
 */
export async function refreshBadge(tabId?: number): Promise<void> {
  // It follows a write that has succeeded: a sign that fails must not look as if the write had failed.
  await refresh(tabId).catch((error: unknown) => console.error('the badge could not be set', error));
}

async function refresh(tabId?: number): Promise<void> {
  const open = await hasQuestion();
  await browser.action.setBadgeText({ text: open ? '?' : '' });
  // A tab's own text would hide the question.
  if (open) for (const id of await reportedTabs()) await say(id, null);
  else if (tabId !== undefined) await say(tabId, await progressIn(tabId));
}

/**
 * Refreshes the badges of all tabs after a mark. It asks each tab whether it is still on the chapter that it reported.
 */
export async function refreshBadges(): Promise<void> {
  await refreshBadge();
  if (await hasQuestion()) return;
  for (const id of await reportedTabs()) if (await isOnChapter(id)) await say(id, await progressIn(id));
}

async function isOnChapter(tabId: number): Promise<boolean> {
  // A tab that does not answer has gone elsewhere, and the browser has cleared its badge.
  const state = await askTab(tabId, 'state', {}).catch(() => null);
  const facts = state?.facts;
  return facts?.kind === 'chapter' && facts.chapter.key === (await readTab(tabId))?.chapterKey;
}

/**
 * Sets the badge of one tab, which the browser takes away when the tab goes to another document. `null` shows the text
 * of all tabs.
 */
async function say(tabId: number, text: string | null): Promise<void> {
  // Chrome accepts `null`, which its types do not know. A tab that is gone needs no badge.
  await browser.action.setBadgeText({ tabId, text } as { tabId: number; text: string }).catch(() => {});
}

/** A percentage rather than a fraction: of "12/60" the icon would show the half. Only a whole course is 100 %. */
async function progressIn(tabId: number): Promise<string | null> {
  const tab = await readTab(tabId);
  if (!tab || !(await course(tab.courseKey))) return null;
  // The page itself may belong elsewhere, or to no course.
  const row = (await courseOfChapter([tab.courseKey], tab.chapterKey))?.row;
  if (!row || !isListed(row) || row.counted === 0) return null;
  return `${Math.floor((100 * row.done) / row.counted)}%`;
}
