import { browser } from 'wxt/browser';
import { askTab } from '@/messages/send';

async function tellFrame(tell: (tabId: number) => Promise<null>): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  // The page may be gone, or its script orphaned by an update: then there is no frame to care for.
  if (tab?.id !== undefined) await tell(tab.id).catch(() => {});
}

/** Takes the card out of the page. */
export function closeCard(): Promise<void> {
  return tellFrame((tabId) => askTab(tabId, 'card-close', {}));
}

/** Keeps the frame in the page as high as the card is, in CSS pixels. */
export function growWith(card: HTMLElement): void {
  const watcher = new ResizeObserver(() => {
    const height = Math.ceil(card.getBoundingClientRect().height);
    void tellFrame((tabId) => askTab(tabId, 'card-size', { height }));
  });
  watcher.observe(card);
}
