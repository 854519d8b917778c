import { SHELVES } from '@/progress/model/rows';
import { statusAt } from '@/progress/status/status';
import { read } from '../database/read';
import { type Asked, type Bookshelf, byShelf, countsOf } from './bookshelf';
import { matchesQuery } from './matches-query';
import { lastReadFirst } from './shelf-page';

/**
 * The same of the courses that have all words of `query` in their title, author, site or next chapter; apart, for it
 * reads every row. A chosen shelf on which nothing is found gives way to the first where something is.
 */
export async function foundOnShelves(
  query: string,
  { chosen, limit, now, settings }: Asked,
): Promise<Bookshelf> {
  const rows = await read((db) => db.courses.filter((row) => matchesQuery(row, query.trim())).toArray());
  const shown = rows.filter((row) => !row.hidden && row.forgottenAt === undefined);
  const shelves = byShelf(shown.sort(lastReadFirst), now, settings);
  const filled = SHELVES.filter((shelf) => shelves[shelf].length > 0);
  const shelf = chosen && filled.includes(chosen) ? chosen : (filled[0] ?? 'reading');
  const courses = shelves[shelf].slice(0, limit).map((row) => ({ row, at: statusAt(row, now, settings) }));
  return { shelf, counts: countsOf(shelves), courses };
}
