import { sidebarReader } from '../sidebar';

/** Hugo with the theme Docsy, which lists a hundred pages of a section and leaves the others out. */
export const reader = sidebarReader({
  id: 'docsy',
  name: 'Hugo Docsy',
  sign: '#td-section-nav',
  title: '.navbar-brand',
  nav: '#td-section-nav',
  entry: 'a.td-sidebar-link',
  group: 'li.with-child',
  folded: 'ul:has(> li:nth-child(100))',
  menu: '.td-navbar .nav-link',
  excludes: ({ document }) =>
    document.body.matches('.td-blog,.td-searchpage,.td-404') ? 'no-chapter-address' : null,
  article: '.td-content',
  ignore: '.article-meta,.td-page-meta,.td-heading-self-link,.feedback--title',
});
