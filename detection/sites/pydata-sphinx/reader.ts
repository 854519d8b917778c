import { sidebarReader } from '../sidebar';

/** Sphinx with the pydata theme or the book theme, which is Jupyter Book 1. The list may be of one part only. */
export const reader = sidebarReader({
  id: 'pydata-sphinx',
  name: 'Sphinx (pydata), Jupyter Book',
  sign: '.bd-sidebar-primary',
  title: '.navbar-brand .logo__title,p.site-logo',
  home: '.navbar-brand',
  nav: 'nav.bd-links,nav.bd-docs-nav',
  entry: 'li[class*="toctree-l"] > a[href]',
  part: 'p.caption',
  group: 'li',
  folded: 'always',
  article: 'article.bd-article,main article',
  ignore: '.headerlink,.prev-next-area',
  next: 'a.right-next',
});
