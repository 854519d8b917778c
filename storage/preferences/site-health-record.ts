import { browser } from 'wxt/browser';
import { type SiteHealth, UNSEEN } from '@/progress/site-health/site-health';

// One name a site, in the browser's own store and not in the library: it says how reading goes, not what was read,
// and no backup carries it.
const nameOf = (origin: string) => `site-health ${origin}`;

/** How reading goes on this site; a site nobody has seen begins empty. */
export async function readSiteHealth(origin: string): Promise<SiteHealth> {
  const name = nameOf(origin);
  return healthIn((await browser.storage.local.get(name))[name]);
}

/** Changes it; the same object given back writes nothing. Only the background does so, one change after the other. */
export async function changeSiteHealth(
  origin: string,
  change: (health: SiteHealth) => SiteHealth,
): Promise<void> {
  await alone(origin, async () => {
    const before = await readSiteHealth(origin);
    const after = change(before);
    if (after !== before) await browser.storage.local.set({ [nameOf(origin)]: after });
  });
}

/** Forgets it, when the site is read no longer. */
export async function forgetSiteHealth(origin: string): Promise<void> {
  await alone(origin, () => browser.storage.local.remove(nameOf(origin)));
}

/** Calls back with it now and after every change, until the function it returns is called. */
export function watchSiteHealth(origin: string, callback: (health: SiteHealth) => void): () => void {
  let isHeard = true;
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[nameOf(origin)];
    if (area === 'local' && change) callback(healthIn(change.newValue));
  };
  browser.storage.onChanged.addListener(changed);
  void readSiteHealth(origin).then((health) => isHeard && callback(health));
  return () => {
    isHeard = false;
    browser.storage.onChanged.removeListener(changed);
  };
}

/** What no version of ours has written counts as nothing seen. */
function healthIn(stored: unknown): SiteHealth {
  const found = stored as SiteHealth | null | undefined;
  return typeof found?.matches === 'number' && Array.isArray(found.failures) ? found : UNSEEN;
}

/** A test's Node has no locks and only one part. */
async function alone(origin: string, work: () => Promise<void>): Promise<void> {
  if (!globalThis.navigator?.locks) return await work();
  await navigator.locks.request(nameOf(origin), work);
}
