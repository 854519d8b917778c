import { isListed, SHELVES } from '@/progress/model/rows';
import { statusAt } from '@/progress/status/status';
import { read } from '../database/read-transaction';
import { matchesQuery } from './matches-query';
import { lastReadFirst } from './shelf-page';
import type { Asked, Bookshelf } from './shelves-now';
import { byShelf, countsOf } from './standing-now';

/**
 * Like `bookshelf`, for the courses that have all words of `query` in their title, author, site or next chapter. It
 * lies apart because it reads every row. If nothing is found on the chosen shelf, the first shelf with a find takes its
 * place.
 */
export async function foundOnShelves(
  query: string,
  { chosen, limit, now, settings }: Asked,
): Promise<Bookshelf> {
  const rows = await read((db) => db.courses.filter((row) => matchesQuery(row, query.trim())).toArray());
  const shown = rows.filter(isListed);
  const shelves = byShelf(shown.sort(lastReadFirst), now, settings);
  const filled = SHELVES.filter((shelf) => shelves[shelf].length > 0);
  const shelf = chosen && filled.includes(chosen) ? chosen : (filled[0] ?? 'reading');
  const courses = shelves[shelf].slice(0, limit).map((row) => ({ row, at: statusAt(row, now, settings) }));
  return { shelf, counts: countsOf(shelves), courses };
}
