import { sidebarReader } from '../sidebar';

/** Hugo with the theme Hextra: its list is in the page twice, the one for small screens with the page's own headings. */
export const reader = sidebarReader({
  id: 'hextra',
  name: 'Hugo Hextra',
  sign: '.hextra-sidebar-container,aside.sidebar-container .hextra-scrollbar',
  title: '.hextra-nav-container nav > a,.nav-container nav > a',
  nav: '.hextra-sidebar-container .hextra-scrollbar > ul,.sidebar-container .hextra-scrollbar > ul',
  entry: 'li > a[href],.hextra-sidebar-item > a[href]',
  not: '[href^="#"]',
  group: 'li',
  menu: '.hextra-nav-container nav a[title],.nav-container nav a[title]',
  excludes: ({ document }) =>
    document.querySelector('article time[datetime]') ? 'no-chapter-address' : null,
  article: 'article .content,article main:not(:has(.content))',
  ignore: '.subheading-anchor',
  previous: 'article a[class*="max-w-[50%]"]:not([class*="ml-auto"])',
  next: 'article a[class*="max-w-[50%]"][class*="ml-auto"]',
});
