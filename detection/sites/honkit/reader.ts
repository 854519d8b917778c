import { sidebarReader } from '../sidebar';

/** HonKit, and the GitBook it was born of. The heading above the page is the page's own, so the book's name is that in the document's title. */
export const reader = sidebarReader({
  id: 'honkit',
  name: 'HonKit, GitBook 3',
  sign: '.book-summary ul.summary',
  title: '.book-summary .book-title',
  home: '.summary li.chapter a[href]',
  nav: '.book-summary ul.summary',
  entry: 'li.chapter > a[href]',
  not: '.gitbook-link',
  part: 'li.header',
  group: 'li.chapter',
  article: '.markdown-section',
  next: 'a.navigation-next',
});
