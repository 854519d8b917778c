import { sidebarReader } from '../sidebar';

/** Nextra with its theme for documentation: a folder that is folded may be without its pages. */
export const reader = sidebarReader({
  id: 'nextra',
  name: 'Nextra',
  sign: '.nextra-sidebar,.nextra-sidebar-container',
  title: '.nextra-navbar a,.nextra-nav-container a',
  nav: '.nextra-sidebar,.nextra-sidebar-container',
  entry: 'li > a[href]',
  part: 'li:not(:has(a,button))',
  group: 'li',
  folded: 'li:has(> button):not(:has(ul))',
  menu: '.nextra-navbar a,.nextra-nav-container a',
  article: 'article > main,article:not(:has(main))',
  ignore: '.subheading-anchor,.nextra-breadcrumb',
  previous: 'article a[title]:has(> svg[class*="ltr:rotate-180"])',
  next: 'article a[title]:has(> svg[class*="rtl:rotate-180"])',
});
