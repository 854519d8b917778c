import { bookChapterKey, bookCourseKey, placeOf } from '../address';

/** What an address alone says it leads to, under the keys that the site's reader gives. */
export interface Linked {
  course?: string;
  chapter?: string;
}

/** Whom an address belongs to, for addresses that no page was read at; a folder with a `links.ts` has one. */
export type Links = (url: URL) => Linked | null;

const found = import.meta.glob<Links>('./*/links.ts', { eager: true, import: 'links' });

/** Parameters that only say where a link was clicked. */
const TRAIL = /^(utm_\w+|spm|from|source|ref)$/;

/**
 * The identity of a course or chapter by its address: as the site's own reader would give it, else as that of a book.
 * `null` where what the address means stands in its query, of which book keys know nothing.
 */
export function linked(url: URL, title?: string): Linked | null {
  for (const links of Object.values(found)) {
    const known = links(url);
    if (known) return known;
  }
  if ([...url.searchParams.keys()].some((name) => !TRAIL.test(name))) return null;
  return { course: bookCourseKey(placeOf(url), title), chapter: bookChapterKey(url) };
}
