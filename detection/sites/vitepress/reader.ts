import { bookReader } from '../book';
import { metaOf } from '../dom';
import { bookOf } from './sidebar';

/** VitePress with its default theme; each language of a site is a book of its own. */
export const reader = bookReader({
  id: 'vitepress',
  name: 'VitePress',
  matches: (page) => metaOf(page, 'generator').startsWith('VitePress'),
  book: bookOf,
  excludes: ({ document }) => {
    if (document.querySelector('.VPContent.is-home,.VPHome')) return 'no-chapter-address';
    return document.querySelector('.NotFound') ? 'error-page' : null;
  },
  article: '.VPDoc .vp-doc',
  ignore: '.header-anchor',
  next: '.pager-link.next',
});
