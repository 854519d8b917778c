import { browser } from 'wxt/browser';

/**
 * The tab of the popup: the one that its address names (`?tab=ID`), else the active tab of the window last used. `null`
 * if there is none.
 */
export async function whichTab(search: string): Promise<number | null> {
  const named = Number(new URLSearchParams(search).get('tab') || Number.NaN);
  if (Number.isInteger(named)) return named;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}
