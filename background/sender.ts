import { browser } from 'wxt/browser';
import type { Sender } from '@/messages/listen';

/** A page that reports: its site, and its tab. */
export interface PageSender {
  origin: string;
  tabId: number;
}

const OURS = new URL(browser.runtime.getURL('/')).origin;

/**
 * Identifies the content script of a tab's top frame. It ignores `sender.url`, which stays at the first address of a
 * single-page app (measured); origin, tab and frame are the browser's own word.
 * @throws if anything else sent the message
 */
export function pageSender(sender: Sender): PageSender {
  const origin = sender.origin ?? (sender.url ? new URL(sender.url).origin : undefined);
  if (sender.id !== browser.runtime.id || sender.tab?.id === undefined || sender.frameId !== 0 || !origin)
    throw new Error('not from a page that is being read');
  if (!/^https?:/.test(origin)) throw new Error('not from a web page');
  return { origin, tabId: sender.tab.id };
}

/** A frame that sends a message: its own origin, and the site of the page around it. */
export interface FrameSender {
  origin: string;
  site: string;
  tabId: number;
}

/**
 * Identifies the content script of a frame within a tab. The browser names the tab's site only where that may be read.
 * @throws if anything else sent the message
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
  // Chrome gives the card a temporary host (`use_dynamic_url`). No web page can have this scheme.
  return url.startsWith(OURS) || /^(chrome|moz)-extension:\/\//.test(url);
}

/**
 * Identifies the in-page card: our page in a frame of a tab.
 * @throws if anything else sent the message
 */
export function cardSender(sender: Sender): { tabId: number } {
  if (!isOurs(sender) || sender.tab?.id === undefined) throw new Error('not from the card');
  return { tabId: sender.tab.id };
}

/**
 * The origin that the browser says the tab around a frame shows now, where it may be read; `null` elsewhere. Any page may
 * embed our frames, so what they do is held to it.
 */
export function originOfTab(sender: Sender): string | null {
  const { url } = sender.tab ?? {};
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : null;
}

/**
 * Makes sure that one of our own pages sent the message, and not from within a frame.
 * @throws if anything else sent the message
 */
export function requireOwnPage(sender: Sender): void {
  if (!isOurs(sender) || (sender.frameId ?? 0) !== 0) throw new Error('not from a page of the extension');
}
