import { sidebarReader } from '../sidebar';

/** VuePress 1 and 2 with the default theme, and vuepress-theme-hope. A folded group has no entries in the page. */
export const reader = sidebarReader({
  id: 'vuepress',
  name: 'VuePress',
  generator: 'VuePress',
  title: '.site-name,.vp-site-name',
  nav: '.sidebar-links,.vp-sidebar',
  entry: 'a.sidebar-link[href],.vp-sidebar a[href]',
  group: '.sidebar-group,.vp-sidebar li,.vp-sidebar-group',
  folded: '.sidebar-group.collapsable:not(:has(a))',
  article: '.theme-default-content,.theme-hope-content,[vp-content]',
  ignore: '.header-anchor',
  next: '.page-nav .next a,.vp-page-nav .next',
});
