import { sidebarReader } from '../sidebar';

/**
 * MyST, which is Jupyter Book 2. Its list begins with the project's own page; the link in the bar above may lead to
 * another site. What is folded is not in the page.
 */
export const reader = sidebarReader({
  id: 'myst',
  name: 'Jupyter Book 2 (MyST)',
  generator: 'mystmd',
  sign: '.myst-fm-block,.myst-toc',
  title: '.myst-toc > a[href],nav[aria-label="Table of Contents"] > a[href]',
  nav: '.myst-toc,nav[aria-label="Table of Contents"]',
  entry: 'a[href]',
  group: 'div[data-state]',
  folded: '[data-state="closed"]',
  article: 'article',
  ignore: '.myst-footer-links,.myst-fm-block',
  previous: '.myst-footer-link-prev',
  next: '.myst-footer-link-next',
});
