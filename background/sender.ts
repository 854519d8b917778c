import { browser } from 'wxt/browser';
import type { Sender } from '@/messages/listen';

/** A page that reports: which site it is, and in which tab. */
export interface PageSender {
  origin: string;
  tabId: number;
}

const OURS = new URL(browser.runtime.getURL('/')).origin;

/**
 * The content script of a tab's top frame. `sender.url` is not used: it stays at the first address of a
 * single-page app (measured), while origin, tab and frame are the browser's own word.
 * @throws when anything else sent the message
 */
export function pageSender(sender: Sender): PageSender {
  const origin = sender.origin ?? (sender.url ? new URL(sender.url).origin : undefined);
  if (sender.id !== browser.runtime.id || sender.tab?.id === undefined || sender.frameId !== 0 || !origin)
    throw new Error('not from a page that is being read');
  if (!/^https?:/.test(origin)) throw new Error('not from a web page');
  return { origin, tabId: sender.tab.id };
}

/** A frame of a page that speaks: its own origin, and the site of the page around it. */
export interface FrameSender {
  origin: string;
  site: string;
  tabId: number;
}

/**
 * The content script of a frame within a tab. Which site the tab shows is told only where that may be read.
 * @throws when anything else sent the message
 */
export function frameSender(sender: Sender): FrameSender {
  const { id, tab, frameId = 0 } = sender;
  const origin = sender.origin ?? (sender.url ? new URL(sender.url).origin : undefined);
  if (id !== browser.runtime.id || tab?.id === undefined || frameId === 0 || !origin || !tab.url)
    throw new Error('not from a frame that is being read');
  return { origin, site: new URL(tab.url).origin, tabId: tab.id };
}

function isOurs(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.url !== undefined && isOurAddress(sender.url);
}

function isOurAddress(url: string): boolean {
  // Chrome gives the card a throw-away host (`use_dynamic_url`); no web page can have the scheme.
  return url.startsWith(OURS) || /^(chrome|moz)-extension:\/\//.test(url);
}

/** The in-page card: our page in a frame of a tab. @throws when anything else sent the message */
export function cardSender(sender: Sender): { tabId: number } {
  if (!isOurs(sender) || sender.tab?.id === undefined) throw new Error('not from the card');
  return { tabId: sender.tab.id };
}

/** Popup or library: our page, and not in a frame. @throws when anything else sent the message */
export function requireOwnPage(sender: Sender): void {
  if (!isOurs(sender) || (sender.frameId ?? 0) !== 0) throw new Error('not from a page of the extension');
}
