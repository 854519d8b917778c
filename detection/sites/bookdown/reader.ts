import { sidebarReader } from '../sidebar';

/** bookdown in the style of GitBook and in that of Bootstrap. What a `#` leads to is a part of a page. */
export const reader = sidebarReader({
  id: 'bookdown',
  name: 'bookdown',
  generator: 'bookdown',
  // In the style of Bootstrap a template of one's own may leave the generator out.
  sign: '.sidebar-book .book-toc',
  title: '.book-header h1 a,.sidebar-book h1 a',
  titleIn: / \| (.+)$/,
  nav: 'ul.summary,ul.book-toc',
  entry: 'li.chapter > a[href],.book-toc li > a[href]',
  not: '[href*="#"]',
  part: 'li.part,li.appendix,li.book-part',
  group: 'li.chapter',
  article: '.page-inner,main#content',
  ignore: '.anchor-section',
  previous: 'a.navigation-prev,.chapter-nav .prev a',
  next: 'a.navigation-next,.chapter-nav .next a',
});
