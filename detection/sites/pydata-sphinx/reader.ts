import { sidebarReader } from '../sidebar';

/**
 * Sphinx with the pydata theme, which lists the parts above and the pages of one of them beside the text, or with the
 * book theme, which lists them all and is Jupyter Book 1.
 */
export const reader = sidebarReader({
  id: 'pydata-sphinx',
  name: 'Sphinx (pydata), Jupyter Book',
  sign: '.bd-sidebar-primary,#bd-docs-nav',
  title:
    '.logo__title,#site-title,.site-logo,.navbar-brand .title,.bd-sidebar-primary .logo:not(:has(.logo__title)) img[alt]',
  builtWith: '_static/documentation_options',
  noise: / - home$| v?\d+\.\d[\w.+-]*(?: \S+)?$| documentation$/i,
  nav: 'nav.bd-links,body:has(#navbar-main-elements a,.bd-header .bd-navbar-elements a)',
  entry: '.bd-links li > a,#navbar-main-elements a,.bd-navbar-elements a',
  not: '.nav-external,.external',
  part: 'p.caption',
  group: 'li',
  folded: 'body,.bd-docs-nav:not(#bd-docs-nav)',
  article: 'article.bd-article,main article,#main-content .section,main section',
  ignore: '.headerlink,.prev-next-area',
  previous: 'a.left-prev',
  next: 'a.right-next',
});
