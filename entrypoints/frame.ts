import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startFrame } from '@/reading/frames/frame-session';
import { replaceOldCopy } from '@/reading/lifecycle/replace-old-copy';

/**
 * Runs in a frame that holds a chapter, on a site where the person allowed it. The page around the frame does the rest.
 */
export default defineUnlistedScript(() => {
  const isInPage = window !== window.top && window.parent === window.top;
  const [arrived] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // An error page in the frame is no chapter.
  if (!isInPage || (arrived?.responseStatus ?? 0) >= 400) return;
  const stop = new AbortController();
  replaceOldCopy(stop);
  startFrame(window, stop);
});
