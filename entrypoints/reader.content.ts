import { defineContentScript } from 'wxt/utils/define-content-script';
import { shown } from '@/reading/navigation';
import { offeredReaders } from '@/reading/offered';
import { startSession } from '@/reading/session';

export default defineContentScript({
  // Registered at run time, on tracked sites only.
  matches: [],
  registration: 'runtime',
  // A newer copy in the same document stops this one by an event on the document; the page need not be told as well.
  noScriptStartedPostMessage: true,
  async main(context) {
    await shown(document);
    const stop = new AbortController();
    if (context.isInvalid) return;
    context.onInvalidated(() => stop.abort());
    startSession(window, await offeredReaders(), stop);
  },
});
