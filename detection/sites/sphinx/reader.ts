import { sidebarReader } from '../sidebar';

/** Sphinx, and MkDocs, with the theme of Read the Docs. It may list the pages below the current chapter only. */
export const reader = sidebarReader({
  id: 'sphinx',
  name: 'Sphinx (Read the Docs)',
  sign: '.wy-nav-side',
  title: '.wy-side-nav-search > a',
  nav: '.wy-menu-vertical',
  entry: 'li[class*="toctree-l"] > a[href]',
  part: 'p.caption',
  group: 'li',
  folded: 'always',
  article: '[role="main"] [itemprop="articleBody"],[role="main"]',
  ignore: '.headerlink,.rst-breadcrumbs-buttons,footer',
  next: 'a[rel="next"]',
});
