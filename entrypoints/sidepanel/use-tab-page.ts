import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { tabRecordName } from '@/browser/tab-state';
import { originOf, type Seen } from '../popup/page/page-view';
import { see } from '../popup/page/use-page';

/** Milliseconds until a page that is still changing is looked at again. */
const AGAIN = 700;
/** After so many looks a page that says nothing is shown as such, and after so many it is left alone until it changes. */
const TOLD = 5;
const MOST = 30;

/** The page may have no script yet, or none that has settled. */
function isUnsettled({ address, granted, state }: Seen): boolean {
  return originOf(address) !== null && granted && (!state?.facts || state.phase === 'waiting');
}

/**
 * What can be seen of the tab: looked at when the browser says that it has changed or its script has reported, and not
 * by the clock, for a panel may stand open all day. While a page changes, what was there before stays.
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
    const reported = (changes: object, area: string) => {
      if (area === 'session' && tabRecordName(tabId) in changes) anew();
    };
    browser.tabs.onUpdated.addListener(updated);
    browser.storage.onChanged.addListener(reported);
    anew();
    return () => {
      latest = Number.POSITIVE_INFINITY;
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(updated);
      browser.storage.onChanged.removeListener(reported);
    };
  }, [tabId]);
  return page && page.of === tabId ? page.seen : null;
}
