import { sidebarReader } from '../sidebar';

/** Docusaurus 2 and 3 with the classic theme, which leaves out of the page what is folded. */
export const reader = sidebarReader({
  id: 'docusaurus',
  name: 'Docusaurus',
  generator: 'Docusaurus',
  title: '.navbar__title',
  nav: '.theme-doc-sidebar-menu',
  entry: 'a.menu__link[href]',
  // A category without a page of its own is a button, at first with the address of what it holds.
  not: '[role]',
  group: '.theme-doc-sidebar-item-category',
  folded: '.menu__list-item--collapsed',
  article: '.theme-doc-markdown',
  ignore: '.hash-link',
  next: '.pagination-nav__link--next',
});
