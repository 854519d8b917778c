import { sidebarReader } from '../sidebar';

/** MkDocs with its own theme: the whole navigation stands in the bar above. */
export const reader = sidebarReader({
  id: 'mkdocs',
  name: 'MkDocs',
  sign: '#mkdocs_search_modal',
  title: '.navbar-brand',
  nav: 'ul.navbar-nav',
  entry: 'a.nav-link[href],a.dropdown-item[href]',
  not: '.dropdown-toggle,[rel]',
  group: '.dropdown',
  article: '[role="main"]',
  ignore: '.headerlink',
  next: 'a[rel="next"]',
});
