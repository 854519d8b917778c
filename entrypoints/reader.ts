import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shown } from '@/reading/navigation';
import { offeredReaders } from '@/reading/offered';
import { isOrphan } from '@/reading/orphan';
import { startSession } from '@/reading/session';
import { succeed } from '@/reading/succession';

/**
 * What runs in a page that is read. It is registered at run time, on tracked sites only, so that it needs nothing of
 * what WXT gives to content scripts; that would be a sixteenth of what a page may be made to load.
 */
export default defineUnlistedScript(async () => {
  const stop = new AbortController();
  succeed(document, stop);
  await shown(document);
  const readers = await offeredReaders();
  if (stop.signal.aborted || isOrphan()) return;
  startSession(window, readers, stop);
});
