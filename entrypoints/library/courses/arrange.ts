import { type Shelved, shareDone } from '@/components/course/share-done';
import { siteOf } from '../sites/site-of';

/** Orders for the list of courses. */
export const ORDERS = ['read', 'title', 'done', 'left', 'begun'] as const;
export type Order = (typeof ORDERS)[number];

/** The order that a word in an address names; any other word means the last read first. */
export function orderOf(word: string): Order {
  return ORDERS.find((each) => each === word) ?? 'read';
}

/**
 * The courses of one site (all for an empty name) in an order: the last read first, by title in the given language,
 * those done furthest first, those with the fewest chapters left first, or the last begun first. Equals keep the last
 * read first.
 */
export function arranged(
  courses: readonly Shelved[],
  { site, order, locale }: { site: string; order: Order; locale: string },
): Shelved[] {
  const titles = new Intl.Collator(locale, { numeric: true });
  // A course of which nothing is known to be left does not count as having little left.
  const left = ({ row }: Shelved) => row.left.chapters || Number.POSITIVE_INFINITY;
  const share = ({ row, at }: Shelved) => shareDone(row, at.status === 'finished');
  const compare: Record<Order, (a: Shelved, b: Shelved) => number> = {
    read: () => 0,
    title: (a, b) => titles.compare(a.row.title, b.row.title),
    done: (a, b) => share(b) - share(a),
    left: (a, b) => (left(a) === left(b) ? 0 : left(a) - left(b)),
    begun: (a, b) => b.row.startedAt - a.row.startedAt,
  };
  return courses
    .filter(({ row }) => site === '' || siteOf(row) === site)
    .sort((a, b) => compare[order](a, b) || b.row.lastReadAt - a.row.lastReadAt);
}

/** The sites of these courses by name, each once. */
export function sitesOf(courses: readonly Shelved[]): string[] {
  return [...new Set(courses.map(({ row }) => siteOf(row)))].sort();
}
