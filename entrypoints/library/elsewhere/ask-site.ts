import { browser } from 'wxt/browser';
import type { SiteAnswer } from '@/transfer/shelf/run';

export const SITE = 'https://time.geekbang.org';

/** Milliseconds until a request is given up, in the tab and, if the tab does not answer at all, here. */
const PATIENCE = 15_000;
/** Characters of an answer at most; a page of the list has some ten thousand. */
const LONGEST = 4 * 2 ** 20;

/**
 * Asks the site for one piece of JSON from one of its open tabs, as the site's own page would, because the person's
 * cookies go along only there. The function is put into the tab for this one request and leaves nothing behind.
 */
export async function askSite(request: { path: string; body: object }): Promise<SiteAnswer> {
  const tabId = await openTab();
  if (tabId === null) return { failed: 'no-tab' };
  const asking = browser.scripting.executeScript({
    target: { tabId },
    func: post,
    args: [SITE, request.path, JSON.stringify(request.body), PATIENCE, LONGEST],
  });
  const patience = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE + 2_000, null));
  try {
    const first = (await Promise.race([asking, patience]))?.[0];
    return (first?.result as SiteAnswer | null | undefined) ?? { failed: 'timeout' };
  } catch {
    // The tab shows an error page, or was closed meanwhile.
    return { failed: 'no-tab' };
  }
}

/** The tab of the site that was used last. */
async function openTab(): Promise<number | null> {
  const tabs = await browser.tabs.query({ url: `${SITE}/*`, discarded: false, status: 'complete' });
  const latest = tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
  return latest?.id ?? null;
}

/** Runs in the tab, beside the page's own scripts, so it may use nothing but its arguments. */
async function post(
  site: string,
  path: string,
  body: string,
  patience: number,
  longest: number,
): Promise<SiteAnswer> {
  if (location.origin !== site) return { failed: 'no-tab' };
  try {
    const response = await fetch(new URL(path, site), {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body,
      signal: AbortSignal.timeout(patience),
    });
    return { status: response.status, text: (await response.text()).slice(0, longest) };
  } catch (error) {
    return { failed: error instanceof DOMException && error.name === 'TimeoutError' ? 'timeout' : 'network' };
  }
}
