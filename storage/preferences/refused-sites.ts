import { isSiteOrigin } from '@/detection/site-origin';
import { storedItem } from './stored-item';

/** A tracked site that the browser would not register, and its own words about why. */
export interface RefusedSite {
  origin: string;
  reason: string;
}

/** Characters of a reason at most. */
const LONGEST = 300;

/** What came of the last `reconcile`. A restart of the browser, which forgets it, begins with another. */
const item = storedItem(
  'refused-sites',
  (stored) => (Array.isArray(stored) ? stored.filter(isRefused) : []),
  'session',
);

export const readRefusedSites = item.get;

/** Keeps the sites that were refused in place of those before. */
export async function keepRefusedSites(refused: readonly RefusedSite[]): Promise<void> {
  await item.set(refused.map(({ origin, reason }) => ({ origin, reason: reason.slice(0, LONGEST) })));
}

/** Calls back with all of them after every change, until the function it returns is called. */
export const watchRefusedSites = item.watch;

function isRefused(value: unknown): value is RefusedSite {
  const { origin, reason } = (value ?? {}) as Record<string, unknown>;
  return isSiteOrigin(origin) && typeof reason === 'string';
}
