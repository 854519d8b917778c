import { sidebarReader } from '../sidebar';

/** mdBook 0.4 and 0.5: the list of chapters is filled in by its own script, whole and folded only by style. */
export const reader = sidebarReader({
  id: 'mdbook',
  name: 'mdBook',
  sign: 'mdbook-sidebar-scrollbox,.sidebar-scrollbox',
  title: 'h1.menu-title',
  home: '.chapter li a[href]',
  builtWith: 'css/variables',
  frontIsFirst: true,
  nav: 'mdbook-sidebar-scrollbox,.sidebar-scrollbox',
  entry: 'li.chapter-item a[href]',
  not: '.header-in-summary',
  part: 'li.part-title',
  group: 'li',
  article: 'main',
  ignore: 'a.header',
  previous: 'a.nav-chapters.previous',
  next: 'a.nav-chapters.next',
});
