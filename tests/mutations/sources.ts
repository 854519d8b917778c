import type { Answer } from '@/detection/reader';
import { CASES } from '@/detection/sites/cases.fixture';
import { type Book, MIRROR, pagesOf, SINGLE } from '../stand-ins/mkdocs/pages';
import { render } from '../stand-ins/mkdocs/render';

/** A page as it was written, before anything is done to it. */
export interface Source {
  name: string;
  html: string;
  url: string;
  answers: Record<string, Answer>;
}

/** The fixtures of every reader. */
const FIXTURES: readonly Source[] = CASES.map(({ site, name, html, url, answers }) => ({
  name: `${site}/${name}`,
  html,
  url,
  answers,
}));

/** What would be loaded, and is no part of what the page says. */
const LOADED = /<link rel="stylesheet"[^>]*>|<script src[^>]*><\/script>/g;

function sourcesOf(book: Book): Source[] {
  return pagesOf(book.items).map((page) => ({
    name: `${book.host}${page.path}`,
    html: render(book, page).replace(LOADED, ''),
    url: `https://${book.host}${encodeURI(page.path)}`,
    answers: {},
  }));
}

/** Whole books of the MkDocs stand-in, with texts as long as real ones. */
export const BOOK_PAGES: readonly Source[] = [...sourcesOf(MIRROR), ...sourcesOf(SINGLE)];

/** Every page that is mutated. */
export const SOURCES: readonly Source[] = [...FIXTURES, ...BOOK_PAGES];

/** The page's document, parsed anew. */
export function documentOf({ html }: Source): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
