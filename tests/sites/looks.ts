import { BOOK_LOOKS } from './book-looks';
import type { Look } from './look';

export const LOOKS: Record<string, Look> = {
  vitepress: { path: (slug) => `/${slug}.html`, text: '.vp-doc', next: () => '.pager-link.next' },
  docusaurus: {
    path: (slug) => `/docs/${slug}`,
    text: '.theme-doc-markdown',
    next: () => '.pagination-nav__link--next',
  },
  // It has no link to the following page: one turns to the list.
  docsify: {
    path: (slug) => `/#/${slug}`,
    text: 'article#main',
    next: (slug) => `.sidebar-nav a[href="#/${slug}"]`,
  },
  'mkdocs-material': {
    path: (slug) => `/${slug}/`,
    text: 'article.md-content__inner',
    next: () => 'a.md-footer__link--next',
  },
  sphinx: {
    path: (slug) => `/${slug}.html`,
    text: '[itemprop="articleBody"]',
    next: () => 'footer a[rel="next"]',
  },
  'hugo-book': { path: (slug) => `/${slug}/`, text: 'article.book-article', next: () => '.book-footer a' },
  ...BOOK_LOOKS,
};
