import { browser } from 'wxt/browser';
import type { Sender } from './listen';

/** Name of the channel through which a page that goes away reports for the last time. */
export const LAST_WORDS = 'last-words';

/** Hears the last report of each page, in the background. It comes as it was sent: validate it. Nothing is answered. */
export function onLastWords(handler: (report: unknown, sender: Sender) => Promise<unknown>): void {
  browser.runtime.onConnect.addListener((port) => {
    const { name, sender } = port;
    if (name !== LAST_WORDS || !sender) return;
    port.onMessage.addListener((report) => void handler(report, sender).catch(() => {}));
  });
}
