import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { TaughtRule } from '@/detection/taught/rule';
import type { Sender } from '@/messages/listen';
import type { CardState } from '@/messages/map';
import { teachKeep } from '@/messages/schemas';
import { askTab } from '@/messages/send';
import { readSettings } from '@/storage/preferences/settings';
import { readTaughtRules, saveTaughtRule } from '@/storage/preferences/taught-rules';
import { cardSender, originOfTab, pageSender } from '../sender';

/**
 * The rules for the host of the page that asks, and no others, because no page may learn which sites someone has
 * taught.
 */
export async function handleTaught(sender: Sender): Promise<TaughtRule[]> {
  const { host } = new URL(pageSender(sender).origin);
  return (await readTaughtRules()).filter((rule) => rule.host === host);
}

/** Puts the script for pointing into a tab's page, by the right of the click or of the host. */
export async function startTeaching(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/point.js'] });
    return true;
  } catch {
    return false;
  }
}

/** Language and theme of the frame in the page. */
export async function handleTeachLook(sender: Sender): Promise<Pick<CardState, 'locale' | 'theme'>> {
  cardSender(sender);
  const { locale, theme } = await readSettings();
  return { locale, theme };
}

/**
 * Keeps the rule that was taught in a tab. Any page may embed our frame, so a rule is accepted only for the site that
 * the browser says the tab shows, and while that very document is being taught.
 */
export async function handleTeachKeep(message: unknown, sender: Sender): Promise<null> {
  const { tabId } = cardSender(sender);
  const { rule } = v.parse(teachKeep, message);
  const kept = v.parse(v.looseObject({ host: v.string() }), rule);
  const origin = originOfTab(sender);
  if (origin === null || new URL(origin).host !== kept.host) throw new Error('the tab shows another site');
  if ((await askTab(tabId, 'teaching', {})) !== origin) throw new Error('nobody teaches this page');
  await saveTaughtRule(rule);
  return null;
}
