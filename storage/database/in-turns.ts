import type { EpilogueDatabase } from './database';

/** How many items one turn takes: a few milliseconds of work. */
const LOOK = 5_000;

/**
 * Does short work with each item, and gives the page its turn in between. Inside a transaction, which would end if this
 * function awaited anything but the database.
 */
export async function inTurns<T>(
  db: Pick<EpilogueDatabase, 'meta'>,
  items: readonly T[],
  work: (item: T) => void,
): Promise<void> {
  for (let from = 0; from < items.length; from += LOOK) {
    for (const item of items.slice(from, from + LOOK)) work(item);
    await db.meta.get('');
  }
}
