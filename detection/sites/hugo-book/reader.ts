import { sidebarReader } from '../sidebar';

/** Hugo with the theme Book, which lists all pages, folded ones too. */
export const reader = sidebarReader({
  id: 'hugo-book',
  name: 'Hugo Book',
  sign: 'aside.book-menu',
  title: '.book-brand',
  nav: 'aside.book-menu nav:has(.book-brand)',
  entry: 'li > a[href],li > label > a[href]',
  not: '.book-brand a,.book-languages a',
  group: 'li',
  article: 'article.book-article,.book-page article',
  ignore: 'a.anchor',
  next: '.book-footer a:has(img[alt="Forward"])',
});
