import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { isGranted } from '@/browser/hosts';
import { askTab } from '@/messages/send';
import { originOf, type Seen } from './page-view';

/** Milliseconds between two looks of the open popup, which let people watch the seconds grow. */
const LOOK_AGAIN = 1000;

/** Looks at a tab once. */
export async function see(tabId: number): Promise<Seen> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const origin = originOf(tab?.url);
  if (!origin) return { address: tab?.url, granted: false, state: null };
  const [granted, state] = await Promise.all([
    isGranted(origin),
    askTab(tabId, 'state', {}).catch(() => null),
  ]);
  return { address: tab?.url, granted, state };
}

/** What is known of the tab, looked at each second; `null` before the first look. */
export function usePage(tabId: number | null): { seen: Seen | null; lookAgain: () => Promise<void> } {
  const [seen, setSeen] = useState<Seen | null>(null);
  const lookAgain = useCallback(async () => {
    setSeen(tabId === null ? { granted: false, state: null } : await see(tabId));
  }, [tabId]);
  useEffect(() => {
    void lookAgain();
    const timer = setInterval(lookAgain, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [lookAgain]);
  return { seen, lookAgain };
}
