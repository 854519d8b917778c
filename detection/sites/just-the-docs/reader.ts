import { sidebarReader } from '../sidebar';

/** Jekyll with the theme Just the Docs, today and as it was before 0.3. */
export const reader = sidebarReader({
  id: 'just-the-docs',
  name: 'Just the Docs',
  sign: '#site-nav a.nav-list-link,a.navigation-list-link',
  title: 'a.site-title',
  nav: '#site-nav,nav[role="navigation"]',
  entry: 'a.nav-list-link,a.navigation-list-link',
  not: '.external',
  part: '.nav-category',
  group: '.nav-list-item,.navigation-list-item',
  article: '#main-content,.main-content,.page-content',
  ignore: 'a.anchor-heading',
});
