import type { SiteReader } from '@/detection/reader';

/** At once, or as soon as what they need to know has been asked for. */
type Offered = readonly SiteReader[] | Promise<readonly SiteReader[]>;

interface World {
  epilogueReaders?: Offered;
}

/**
 * Hands the readers to the script that comes after: what may read this page is injected first, as a script of its
 * own, so that no page loads the readers of other sites. The world is the extension's, no page sees into it.
 */
export function injectReaders(readers: Offered): void {
  (globalThis as World).epilogueReaders = readers;
}

/** The readers for this page. @throws when none were injected, which is a fault of ours */
export function injectedReaders(): Offered {
  const { epilogueReaders } = globalThis as World;
  if (!epilogueReaders) throw new Error('no readers');
  return epilogueReaders;
}
