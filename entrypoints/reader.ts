import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { injectedReaders } from '@/reading/lifecycle/injected-readers';
import { isOrphaned } from '@/reading/lifecycle/orphaned-copy';
import { replaceOldCopy } from '@/reading/lifecycle/replace-old-copy';
import { shown } from '@/reading/visit/navigation';
import { startSession } from '@/reading/visit/session';

/**
 * What runs in a page that is read. It is registered at run time, on tracked sites only, so that it needs nothing of
 * what WXT gives to content scripts; that would be a sixteenth of what a page may be made to load.
 */
export default defineUnlistedScript(async () => {
  const stop = new AbortController();
  replaceOldCopy(document, stop);
  await shown(document);
  const readers = await injectedReaders();
  if (stop.signal.aborted || isOrphaned()) return;
  startSession(window, readers, stop);
});
