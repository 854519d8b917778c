import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { watchTab } from '@/browser/tab-state';
import { originOf, type Seen } from '../popup/page/page-view';
import { see } from '../popup/page/use-page';

/** Milliseconds until the next look at a page that is still changing. */
const AGAIN = 700;
/**
 * After the first number of looks, a page that says nothing is shown as such; after the second, the panel waits for a
 * change.
 */
const TOLD = 5;
const MOST = 30;

/** The page may have no script yet, or one that has not settled. */
function isUnsettled({ address, granted, state }: Seen): boolean {
  return originOf(address) !== null && granted && (!state?.facts || state.phase === 'waiting');
}

/**
 * What is known of the tab. It looks when the browser says that the tab has changed or its script has reported, and not
 * by the clock, because a panel may stand open all day. While a page changes, the value before stays.
 */
export function useTabPage(tabId: number | null): Seen | null {
  const [page, setPage] = useState<{ of: number | null; seen: Seen } | null>(null);
  useEffect(() => {
    if (tabId === null) return setPage({ of: null, seen: { granted: false, state: null } });
    let looks = 0;
    let latest = 0;
    let isShown = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      clearTimeout(timer);
      const own = ++latest;
      const seen = await see(tabId);
      if (own !== latest) return;
      const unsettled = isUnsettled(seen);
      looks = unsettled ? looks + 1 : 0;
      if (unsettled && looks < MOST) timer = setTimeout(look, AGAIN);
      if (isShown && unsettled && looks < TOLD) return;
      isShown = true;
      setPage({ of: tabId, seen });
    };
    const anew = () => {
      looks = 0;
      void look();
    };
    const updated = (id: number, change: { status?: string | undefined; url?: string | undefined }) => {
      if (id === tabId && (change.status || change.url)) anew();
    };
    browser.tabs.onUpdated.addListener(updated);
    const stopWatching = watchTab(tabId, anew);
    anew();
    return () => {
      latest = Number.POSITIVE_INFINITY;
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(updated);
      stopWatching();
    };
  }, [tabId]);
  return page && page.of === tabId ? page.seen : null;
}
