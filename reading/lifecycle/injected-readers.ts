import type { SiteReader } from '@/detection/reader';
import type { startSession } from '../visit/session';
import type { performRequests } from '../visit/site-requests';

/** At once, or as soon as what they need to know has been asked for. */
type Offered = readonly SiteReader[] | Promise<readonly SiteReader[]>;

/** What reads a page with them. In one file with the readers, both weigh less than apart. */
export interface ReadingCode {
  startSession: typeof startSession;
  /** Where a reader asks its site for something. */
  performRequests?: typeof performRequests;
}

interface World {
  epilogueReaders?: Offered;
  epilogueReading?: ReadingCode;
}

/**
 * Hands readers, and the code that reads a page with them, to the script that comes after. What may read this page is
 * injected first, as a script of its own, so that no page loads the readers of other sites. The world is the
 * extension's, no page sees into it.
 */
export function injectReaders(readers: Offered, code?: ReadingCode): void {
  const world = globalThis as World;
  world.epilogueReaders = readers;
  if (code) world.epilogueReading = code;
}

/** The readers for this page; none where nothing was recognised on it. */
export function injectedReaders(): Offered {
  return (globalThis as World).epilogueReaders ?? [];
}

/** The code that reads this page. @throws when none was injected, which is a fault of ours */
export function injectedCode(): ReadingCode {
  const { epilogueReading } = globalThis as World;
  if (!epilogueReading) throw new Error('no code to read with');
  return epilogueReading;
}
