import type { SiteReader } from '@/detection/reader';

interface World {
  epilogueReaders?: readonly SiteReader[];
}

/**
 * Hands the readers to the script that comes after: what may read this page is injected first, as a script of its
 * own, so that no page loads the readers of other sites. The world is the extension's, no page sees into it.
 */
export function offerReaders(readers: readonly SiteReader[]): void {
  (globalThis as World).epilogueReaders = readers;
}

/** The readers for this page. @throws when none were injected, which is a fault of ours */
export function offeredReaders(): readonly SiteReader[] {
  const { epilogueReaders } = globalThis as World;
  if (!epilogueReaders) throw new Error('no readers were injected before the reader');
  return epilogueReaders;
}
