import { sidebarReader } from '../sidebar';

/**
 * Sphinx with the pydata theme or the book theme, which is Jupyter Book 1. The first lists the pages of one part only
 * beside the text; the second, all of them.
 */
export const reader = sidebarReader({
  id: 'pydata-sphinx',
  name: 'Sphinx (pydata), Jupyter Book',
  sign: '.bd-sidebar-primary,#bd-docs-nav',
  title: '.logo__title,#site-title,.site-logo,.bd-sidebar-primary .logo:not(:has(.logo__title)) img[alt]',
  home: '.navbar-brand',
  noise: / - home$| v?\d+\.\d[\w.+-]*(?: \S+)?$| documentation$/i,
  nav: 'nav.bd-links,nav.bd-docs-nav',
  entry: 'li > a[href]',
  not: '.nav-external,.external',
  part: 'p.caption',
  group: 'li',
  folded: '.bd-docs-nav',
  article: 'article.bd-article,main article,#main-content .section,main section',
  ignore: '.headerlink,.prev-next-area',
  previous: 'a.left-prev',
  next: 'a.right-next',
});
