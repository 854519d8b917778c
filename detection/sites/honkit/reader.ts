import { sidebarReader } from '../sidebar';

/**
 * HonKit, and the GitBook it was born of. The heading above the page is the page's own; the book's name stands in the
 * document's title, unless the page has one that its author wrote for search engines.
 */
export const reader = sidebarReader({
  id: 'honkit',
  name: 'HonKit, GitBook 3',
  sign: '.book-summary ul.summary li.chapter',
  title: '.book-summary .book-title',
  titleIn: / · (.+)$/,
  home: '.summary li.chapter a[href]',
  nav: '.book-summary ul.summary',
  entry: 'li.chapter > a[href]',
  not: '.gitbook-link',
  // A line between entries ends a part, and begins one without a name.
  part: 'li.header,li.divider',
  group: 'li.chapter',
  article: '.markdown-section',
  previous: 'a.navigation-prev',
  next: 'a.navigation-next',
});
