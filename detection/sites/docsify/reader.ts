import { sidebarReader } from '../sidebar';

/** docsify: pages behind a hash, the list written by hand. */
export const reader = sidebarReader({
  id: 'docsify',
  name: 'docsify',
  sign: 'article#main.markdown-section',
  title: '.app-name-link',
  nav: '.sidebar-nav',
  entry: 'li a[href]',
  not: 'nav a',
  group: 'li',
  article: 'article#main',
  ignore: '.anchor span,.docsify-pagination-container',
  next: '.pagination-item--next a',
});
