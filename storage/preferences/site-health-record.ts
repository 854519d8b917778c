import { type SiteHealth, UNSEEN } from '@/progress/site-health/site-health';
import { storedItem } from './stored-item';

// One item for each site, in the browser's own store and not in the library: it says how reading goes, not what was
// read, and no backup carries it.
const itemOf = (origin: string) => storedItem(`site-health ${origin}`, healthIn);

/** How reading goes on this site; a site that nobody has visited begins empty. */
export async function readSiteHealth(origin: string): Promise<SiteHealth> {
  return await itemOf(origin).get();
}

/**
 * Changes the record; the same object given back writes nothing. Only the background calls this, one change after the
 * other.
 */
export async function changeSiteHealth(
  origin: string,
  change: (health: SiteHealth) => SiteHealth,
): Promise<void> {
  await itemOf(origin).change(change);
}

/** Forgets the record of a site that is no longer read. */
export async function forgetSiteHealth(origin: string): Promise<void> {
  await itemOf(origin).remove();
}

/** Calls back now and after every change, until the function it returns is called. */
export function watchSiteHealth(origin: string, callback: (health: SiteHealth) => void): () => void {
  let isHeard = true;
  const stop = itemOf(origin).watch(callback);
  void readSiteHealth(origin).then((health) => isHeard && callback(health));
  return () => {
    isHeard = false;
    stop();
  };
}

/** A record that no version of Epilogue has written counts as empty. */
function healthIn(stored: unknown): SiteHealth {
  const found = stored as SiteHealth | null | undefined;
  return typeof found?.matches === 'number' && Array.isArray(found.failures) ? found : UNSEEN;
}
