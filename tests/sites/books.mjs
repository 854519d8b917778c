/** The pages below an entry of a list, in reading order; a page stands for itself. */
const pagesIn = (entry) => (entry.entries ? entry.entries.flatMap(pagesIn) : [entry]);

/** The sections below an entry, which some generators give a page of their own. */
export const sectionsIn = (entries) =>
  entries.flatMap((entry) => (entry.entries ? [entry, ...sectionsIn(entry.entries)] : []));

/** The pages that the course's own list names, in reading order. */
export const listed = ({ entries }) => entries.flatMap(pagesIn);

/** Every page of the site but its home. */
export const allPages = (book) => [...listed(book), ...book.other.entries, book.outside];

/** All of them as files, by a path that is made of the slug. */
export function filesOf(book, pathOf, textOf) {
  return Object.fromEntries(allPages(book).map((page) => [pathOf(page.slug), textOf(page)]));
}
