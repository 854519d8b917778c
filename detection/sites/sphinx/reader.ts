import { sidebarReader } from '../sidebar';

/**
 * Sphinx, and MkDocs, with the theme of Read the Docs, and Sphinx with Alabaster or another of its first themes. They may
 * list the pages below the current chapter only.
 */
export const reader = sidebarReader({
  id: 'sphinx',
  name: 'Sphinx (Read the Docs, Alabaster)',
  sign: '.wy-nav-side,.sphinxsidebar [class*="toctree-l"]',
  title: '.wy-side-nav-search > a,h1.logo a',
  builtWith: '_static/documentation_options',
  noise: / v?\d+\.\d[\w.+-]*(?: \S+)?$| documentation$/,
  nav: '.wy-menu-vertical,.sphinxsidebarwrapper',
  entry: 'li[class*="toctree-l"] > a[href]',
  not: '.sphinxsidebarwrapper a:not(.reference)',
  part: 'p.caption',
  group: 'li',
  folded: 'always',
  article: '[role="main"] [itemprop="articleBody"],[role="main"]',
  ignore: '.headerlink,.rst-breadcrumbs-buttons,footer',
  next: 'a[rel="next"]',
});
