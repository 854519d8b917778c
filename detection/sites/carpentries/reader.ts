import { sidebarReader } from '../sidebar';

/** Lessons of the Carpentries (sandpaper and varnish): the episode that is open is no link, its headings are. */
export const reader = sidebarReader({
  id: 'carpentries',
  name: 'Carpentries Workbench',
  sign: 'footer a[href*="/sandpaper"],footer a[href*="/varnish"]',
  title: '.lesson-title,.lesson-title-md',
  // All pages lie side by side, and the first has no link to itself.
  front: ({ url }) => new URL('.', url),
  nav: '#accordion-chapters-toggle,.sidebar-inner',
  entry: '.accordion-header > a[href]',
  current: '.current-chapter',
  article: 'main',
  previous: 'a[rel="prev"]',
  // The last page leads back to the first.
  next: 'a[rel="next"]:not([href="index.html"])',
});
