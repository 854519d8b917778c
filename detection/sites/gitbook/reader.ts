import { sidebarReader } from '../sidebar';

/** GitBook as it is today. Whether pages below others are in the page cannot be told. */
export const reader = sidebarReader({
  id: 'gitbook',
  name: 'GitBook',
  generator: 'GitBook (',
  title: 'header h1',
  home: 'header a[href]',
  nav: '[data-testid="table-of-contents"]',
  entry: '.page-link-item > a[href]',
  group: 'li',
  folded: 'always',
  article: 'main',
  ignore: 'nav,footer',
});
