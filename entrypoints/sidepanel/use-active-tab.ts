import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/**
 * The active tab in the window of this panel, as people go from one to the next. If it does not follow, it stays
 * `first`.
 */
export function useActiveTab(first: number | null, follow: boolean): number | null {
  const [tabId, setTabId] = useState(first);
  useEffect(() => {
    if (!follow) return;
    let own: number | undefined;
    const look = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      own = tab?.windowId;
      if (tab?.id !== undefined) setTabId(tab.id);
    };
    const activated = (to: { tabId: number; windowId: number }) => {
      if (to.windowId === own) setTabId(to.tabId);
    };
    browser.tabs.onActivated.addListener(activated);
    void look();
    return () => browser.tabs.onActivated.removeListener(activated);
  }, [follow]);
  return tabId;
}
