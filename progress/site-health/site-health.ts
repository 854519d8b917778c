import type { Hook } from '@/detection/missed';
import type { NotReason } from '@/detection/reader';

/** A chapter page on which the reader found no chapter. Only the shape of its address is kept, and a hash. */
export interface Failure {
  /** SHA-256 of the page's identity, which tells pages apart and says nothing about them. */
  page: string;
  /** The address without ids and words of its own, as from `shapeOf`. */
  shape: string;
  /** Milliseconds since 1970. */
  at: number;
  reason: NotReason;
  found: Hook[];
  missing: Hook[];
}

/** How reading goes on one site in this browser. It is no fact of the library and never leaves the browser. */
export interface SiteHealth {
  /** The reader that matched last. */
  reader: string | null;
  /** How often a page other than the one before had a chapter. */
  matches: number;
  /** Hash of the page that matched last. */
  lastPage: string | null;
  lastSuccess: number | null;
  lastFailure: Failure | null;
  /** Failures since the last success, one for each page. The first is always kept. */
  failures: Failure[];
}

/** With fewer matches than this, nobody can say that the reader ever knew the site. */
const KNOWN_AFTER = 3;
/** Fewer pages than this may each have a reason of their own. */
const PAGES = 3;
/** A site that fails for less than two days may recover by itself. */
const LASTS = 2 * 24 * 60 * 60_000;
/** Pages remembered at most: the decision needs `PAGES`, and a few more make the report better. */
const MOST = 5;
/** A success on the same page is recorded again only after this time, because pages report every ten seconds. */
const AGAIN = 60 * 60_000;

export const UNSEEN: SiteHealth = {
  reader: null,
  matches: 0,
  lastPage: null,
  lastSuccess: null,
  lastFailure: null,
  failures: [],
};

/** The record after a page had a chapter. The same object if there is nothing worth recording. */
export function afterMatch(health: SiteHealth, page: string, reader: string, now: number): SiteHealth {
  const isSame = health.lastPage === page && health.reader === reader;
  const since = now - Math.min(health.lastSuccess ?? 0, now);
  if (isSame && health.failures.length === 0 && since < AGAIN) return health;
  const matches = health.matches + (health.lastPage === page ? 0 : 1);
  return { ...health, reader, matches, lastPage: page, lastSuccess: now, failures: [] };
}

/** The record after a chapter page failed. A page that fails again is still one page. */
export function afterFailure(health: SiteHealth, failure: Failure): SiteHealth {
  const { failures } = health;
  const isNew = failures.every(({ page }) => page !== failure.page);
  const kept = isNew ? [...failures.slice(0, MOST - 1), failure] : failures;
  return { ...health, lastFailure: failure, failures: kept };
}

/**
 * Whether the site has changed since its reader knew it: it matched 3 times or more, and since the last success 3 pages
 * or more failed, over 2 days or more. A time in the future counts as now.
 */
export function hasChanged(health: SiteHealth, now: number): boolean {
  const { matches, failures, lastFailure, lastSuccess } = health;
  const [first] = failures;
  if (matches < KNOWN_AFTER || failures.length < PAGES || !first || !lastFailure) return false;
  const at = (time: number) => Math.min(time, now);
  // A clock that was behind at the first failure would make the time since then too long.
  const since = Math.max(at(first.at), at(lastSuccess ?? 0));
  return at(lastFailure.at) - since >= LASTS;
}
