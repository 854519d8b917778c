import type { Answer } from '@/detection/reader';
import { type Book, MIRROR, pagesOf, SINGLE } from '../stand-ins/mkdocs/pages';
import { render } from '../stand-ins/mkdocs/render';

/** A page as it was written, before anything is done to it. */
export interface Source {
  name: string;
  html: string;
  url: string;
  answers: Record<string, Answer>;
}

const pages = import.meta.glob<string>('../../detection/sites/*/fixtures/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const facts = import.meta.glob<Partial<Source>>('../../detection/sites/*/fixtures/*.json', {
  import: 'default',
  eager: true,
});

/** The fixtures of every reader. */
const FIXTURES: readonly Source[] = Object.entries(pages).map(([path, html]) => ({
  name: path.replace(/.*sites\//, ''),
  html,
  url: 'https://none.example/',
  answers: {},
  ...facts[path.replace(/html$/, 'json')],
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
