import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startFrame } from '@/reading/frames/frame-session';
import { replaceOldCopy } from '@/reading/lifecycle/replace-old-copy';

/** What runs in a frame that holds a chapter, on a site where the person asked for it. The page around it does the rest. */
export default defineUnlistedScript(() => {
  const isInPage = window !== window.top && window.parent === window.top;
  const [arrived] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // What stands there instead of a chapter is none.
  if (!isInPage || (arrived?.responseStatus ?? 0) >= 400) return;
  const stop = new AbortController();
  replaceOldCopy(document, stop);
  startFrame(window, stop);
});
