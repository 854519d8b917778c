import type { EpilogueDatabase } from './database';

/** Items looked at between two turns of the page: a few milliseconds of work. */
const LOOK = 5_000;

/** Does short work with each item. Inside a transaction, which would be over if anything but the database were waited for. */
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
