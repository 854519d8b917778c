import { chaptersOf } from './courses.mjs';

/** What lies below an entry of a list, in reading order; a section is a page of its own, or only a heading. */
const pagesIn = (entry, sections) =>
  entry.entries
    ? [
        ...(sections === 'pages' ? [entry] : []),
        ...entry.entries.flatMap((below) => pagesIn(below, sections)),
      ]
    : [entry];

/** The sections below an entry, which some generators give a page of their own. */
export const sectionsIn = (entries) =>
  entries.flatMap((entry) => (entry.entries ? [entry, ...sectionsIn(entry.entries)] : []));

/** Every page of the site but its home and its sections'. */
export const allPages = (book) => [
  ...book.entries.flatMap((entry) => pagesIn(entry, 'headings')),
  ...book.other.entries,
  book.outside,
];

/** All of them as files, by a path that is made of the slug. */
export function filesOf(book, pathOf, textOf) {
  return Object.fromEntries(allPages(book).map((page) => [pathOf(page.slug), textOf(page)]));
}

/** What someone reads who takes a course of six chapters from its first one to its last one. */
export const wholeCourse = (course) => ({
  title: course.title,
  chapters: chaptersOf(course),
  farewell: course.closing,
  section: course.parts[0].chapters,
});

/**
 * What someone reads on the site of a book: its list in reading order, the farewell before the appendix, the first
 * section as a part that is read alone, the list beside it, and a page outside of both.
 * @param {import('./books.mjs').Book} book
 * @param {{ parts?: 'pages' | 'headings', sections?: 'pages' | 'headings' }} as what the two levels of sections are
 */
export function wholeBook(book, { parts = 'headings', sections = 'headings' } = {}) {
  const below = (entry) => entry.entries.flatMap((page) => pagesIn(page, sections));
  const part = (entry) => [...(parts === 'pages' ? [entry] : []), ...below(entry)];
  return {
    title: book.title,
    chapters: book.entries.flatMap((entry) => (entry.entries ? part(entry) : [entry])),
    farewell: book.entries.at(-2),
    section: below(book.entries[1]),
    beside: book.other.entries,
    outside: book.outside,
  };
}
