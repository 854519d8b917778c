import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { injectedCode, injectedReaders } from '@/reading/lifecycle/injected-readers';
import { isOrphaned } from '@/reading/lifecycle/orphaned-copy';
import { replaceOldCopy } from '@/reading/lifecycle/replace-old-copy';
import { shown } from '@/reading/visit/navigation';

/**
 * Begins to read a page, with what was injected before. The background registers it at run time, on tracked sites only,
 * or injects it once a page was recognised, so it needs nothing of what WXT gives to content scripts.
 */
export default defineUnlistedScript(async () => {
  const stop = new AbortController();
  replaceOldCopy(stop);
  await shown(document);
  const { startSession, performRequests } = injectedCode();
  const readers = await injectedReaders();
  if (stop.signal.aborted || isOrphaned()) return;
  startSession(window, readers, stop, performRequests);
});
