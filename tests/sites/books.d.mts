import type { Chapter, Course } from './courses.mjs';

/** A heading in a list, with what lies below it; it has a text for where it is a page of its own. */
export interface Section extends Partial<Chapter> {
  title: string;
  entries: Entry[];
}

export type Entry = Chapter | Section;

/** A course as handbooks lay it out, and what else is on its site. */
export interface Book {
  language: string;
  title: string;
  /** The list; the farewell is its last entry but one, the last one are the appendices. */
  entries: Entry[];
  /** Another list on the same site, in a folder. */
  other: { folder: string; title: string; entries: Chapter[] };
  /** In no list. */
  outside: Chapter;
}

/** What someone finds to read on a site. */
export interface Reading {
  title: string;
  /** What its list names, in reading order. */
  chapters: Chapter[];
  farewell: Chapter;
  /** One section of it. */
  section: Chapter[];
  /** What the other list names. */
  beside?: Chapter[];
  outside?: Chapter;
}

export function sectionsIn(entries: Entry[]): Section[];
export function allPages(book: Book): Chapter[];
export function filesOf(
  book: Book,
  pathOf: (slug: string) => string,
  textOf: (page: Chapter) => string,
): Record<string, string>;
export function wholeCourse(course: Course): Reading;
export function wholeBook(
  book: Book,
  as?: { parts?: 'pages' | 'headings'; sections?: 'pages' | 'headings' },
): Reading;
