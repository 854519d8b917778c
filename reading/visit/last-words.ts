import { browser } from 'wxt/browser';
import { LAST_WORDS } from '@/messages/last-words';
import type { Report } from '@/messages/map';
import { isOrphaned } from '../lifecycle/orphaned-copy';

/** What a page says while it goes away. */
export interface LastWords {
  /** Opens the channel, unless it is open: by the time that a page goes away, it is too late. */
  open(): void;
  send(report: Report): void;
}

/**
 * A message that is sent while its page goes away never arrives when the next page is of another site (measured); what
 * is sent through a channel that is open already does. An open one does not keep the worker awake, which closes it
 * when it sleeps. `onOrphaned` is called when the extension was updated or removed.
 */
export function lastWords(onOrphaned: () => void, signal: AbortSignal): LastWords {
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  signal.addEventListener('abort', () => port?.disconnect());
  return {
    open() {
      if (port || signal.aborted) return;
      try {
        port = browser.runtime.connect({ name: LAST_WORDS });
      } catch {
        if (isOrphaned()) onOrphaned();
        return;
      }
      port.onDisconnect.addListener(() => {
        port = null;
        if (isOrphaned()) onOrphaned();
      });
    },
    send: (report) => port?.postMessage(report),
  };
}
