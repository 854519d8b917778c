import type { Page } from '../../reader';
import { sidebarReader } from '../sidebar';

/** Antora: each component, in each of its versions, is a book of its own, and its folder is called so. */
export const reader = sidebarReader({
  id: 'antora',
  name: 'Antora',
  generator: 'Antora',
  title: '.nav-panel-explore .context .title,.panels:not(:has(.nav-panel-explore)) .title a',
  front: folderOf,
  nav: '.nav-panel-menu .nav-menu',
  entry: '.nav-item > a.nav-link',
  group: '.nav-item',
  article: 'article.doc',
  ignore: 'a.anchor,nav.pagination',
  previous: 'nav.pagination .prev a',
  next: 'nav.pagination .next a',
});

/** The component called ROOT has no folder, nor has a version that is none. */
function folderOf({ document, url }: Page): URL {
  const nav = document.querySelector('.nav-container[data-component]');
  const segments = url.pathname.split('/');
  const named = ['data-component', 'data-version'].map((name) => nav?.getAttribute(name) ?? '');
  const last = Math.max(...named.map((name) => (name ? segments.slice(0, -1).lastIndexOf(name) : -1)), 0);
  return new URL(`${segments.slice(0, last + 1).join('/')}/`, url);
}
