import { sidebarReader } from '../sidebar';

/** Antora: each component, in each of its versions, is a book of its own. */
export const reader = sidebarReader({
  id: 'antora',
  name: 'Antora',
  generator: 'Antora',
  title: '.nav-panel-menu .title a,.nav-panel-explore .context .title',
  home: '.nav-panel-menu .title a,.component.is-current > a.title,.component.is-current .version.is-current a',
  nav: '.nav-panel-menu .nav-menu',
  entry: '.nav-item > a.nav-link',
  group: '.nav-item',
  article: 'article.doc',
  ignore: 'a.anchor,nav.pagination',
  previous: 'nav.pagination .prev a',
  next: 'nav.pagination .next a',
});
