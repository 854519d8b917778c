import { sidebarReader } from '../sidebar';

/** Rspress 1 and 2. Folded groups are in the page; each folder may have a list of its own, to which the bar leads. */
export const reader = sidebarReader({
  id: 'rspress',
  name: 'Rspress',
  generator: 'Rspress',
  sign: '.rp-sidebar-item,.rspress-sidebar-item',
  title: '.rp-nav__title__link,.rspress-nav-title',
  nav: '.rp-doc-layout__sidebar,.rspress-sidebar',
  entry: 'a.rp-sidebar-item,a.rspress-sidebar-item,.rspress-sidebar nav a',
  label: '.rp-sidebar-item__left > span',
  part: 'div.rp-sidebar-group',
  depth: 'data-depth',
  menu: '.rp-nav-menu a,.rspress-nav-menu a',
  article: '.rspress-doc',
  ignore: '.rp-header-anchor,.header-anchor',
  previous: '.rp-prev-next-page__prev,.rspress-prev-next a:first-of-type',
  next: '.rp-prev-next-page__next',
});
