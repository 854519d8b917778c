import { sidebarReader } from '../sidebar';

/** Starlight (Astro): folded groups are in the page. */
export const reader = sidebarReader({
  id: 'starlight',
  name: 'Starlight',
  sign: 'meta[name="generator"][content^="Starlight"],.sidebar-content ul.top-level',
  title: 'a.site-title',
  nav: '.sidebar-content',
  entry: '.top-level a[href]',
  label: 'span',
  group: 'details',
  article: '.sl-markdown-content',
  previous: '.pagination-links a[rel="prev"]',
  next: '.pagination-links a[rel="next"]',
});
