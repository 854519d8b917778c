import { sidebarReader } from '../sidebar';

/** Sphinx with the theme Furo, whose sidebar holds the whole tree, folded by style only. */
export const reader = sidebarReader({
  id: 'furo',
  name: 'Sphinx (Furo)',
  sign: '.sidebar-drawer .sidebar-tree',
  title: '.sidebar-brand-text',
  builtWith: '_static/documentation_options',
  // Sphinx writes "NAME RELEASE documentation", in the language of the book.
  noise: / v?\d+\.\d[\w.+-]*(?: \S+)?$| documentation$/,
  nav: '.sidebar-tree',
  entry: 'li[class*="toctree-l"] > a.reference.internal',
  part: 'p.caption',
  group: 'li',
  article: 'article[role="main"]',
  ignore: '.headerlink',
  previous: 'a.prev-page',
  next: 'a.next-page',
});
