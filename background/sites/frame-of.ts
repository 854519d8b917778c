import { browser } from 'wxt/browser';
import { readerFacts } from '@/detection/sites/reader-facts';
import type { FrameOf } from '@/messages/map';

/**
 * The frame that holds the chapters of a tab's page, so that *Track* can ask for both at once. It looks only where the
 * tab's address is that of such a page, and at nothing but the frame's own address, by the right of the click that
 * opened the popup.
 */
export async function frameOf(tabId: number): Promise<FrameOf | null> {
  try {
    const { url = '' } = await browser.tabs.get(tabId);
    const { pathname } = new URL(url);
    const reader = readerFacts.find(({ frame }) => frame?.pages.test(pathname));
    if (!reader?.frame) return null;
    const { selector, path } = reader.frame;
    const [first] = await browser.scripting.executeScript({
      target: { tabId },
      func: (wanted: string) => document.querySelector<HTMLIFrameElement>(wanted)?.src ?? '',
      args: [selector],
    });
    const frame = new URL(String(first?.result));
    const isHere = frame.protocol === 'https:' && frame.pathname.startsWith(path);
    return isHere ? { origin: frame.origin, reader: reader.id } : null;
  } catch {
    // The page is closed to extensions, or the frame has no valid address.
    return null;
  }
}
