import { sidebarReader } from '../sidebar';

/** A Quarto book. Parts are folded by style only. */
export const reader = sidebarReader({
  id: 'quarto',
  name: 'Quarto',
  generator: 'quarto-',
  title: '.sidebar-title > a',
  nav: '#quarto-sidebar .sidebar-menu-container',
  entry: 'a.sidebar-link[href]',
  group: 'li.sidebar-item-section',
  article: 'main.content,#quarto-document-content',
  ignore: '.anchorjs-link,.nav-page,.quarto-title-meta',
  next: '.nav-page-next a',
});
