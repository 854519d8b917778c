import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { injectedReaders } from '@/reading/lifecycle/injected-readers';
import { isOrphaned } from '@/reading/lifecycle/orphaned-copy';
import { replaceOldCopy } from '@/reading/lifecycle/replace-old-copy';
import { shown } from '@/reading/visit/navigation';
import { startSession } from '@/reading/visit/session';

/**
 * Runs in a page that is read. The background registers it at run time, on tracked sites only, so it needs nothing of
 * what WXT gives to content scripts, which would be a sixteenth of what a page may be made to load.
 */
export default defineUnlistedScript(async () => {
  const stop = new AbortController();
  replaceOldCopy(stop);
  await shown(document);
  const readers = await injectedReaders();
  if (stop.signal.aborted || isOrphaned()) return;
  startSession(window, readers, stop);
});
