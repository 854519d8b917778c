import { sidebarReader } from '../sidebar';

/** Jupyter Book 2. Little is known of its pages: it is never taken for a whole outline. */
export const reader = sidebarReader({
  id: 'myst',
  name: 'Jupyter Book 2 (MyST)',
  sign: '.myst-fm-block',
  title: '.myst-home-link,header a[href="/"]',
  nav: 'nav[aria-label="Table of Contents"]',
  entry: 'a[href]',
  folded: 'always',
  article: 'article',
  ignore: '.myst-footer-links',
  next: '.myst-footer-link-next',
});
