import { sidebarReader } from '../sidebar';

/**
 * VuePress 1 and 2 with their default themes, and vuepress-theme-hope. What is folded is not in the page, but in version
 * 2's own theme. Each folder may have a list of its own, to which the bar above the page leads.
 */
export const reader = sidebarReader({
  id: 'vuepress',
  name: 'VuePress',
  generator: 'VuePress',
  // Version 1 takes the generator out of the page as soon as its script runs.
  sign: '.theme-container .sidebar-links,.theme-container .sidebar-items,.vp-sidebar,.vp-sidebar-items',
  title: '.site-name,.vp-site-name',
  nav: '.sidebar-links,.sidebar-items,.vp-sidebar-items,.vp-sidebar',
  entry:
    'a.sidebar-link,a.sidebar-item,a.vp-sidebar-item,a.vp-sidebar-link,a.vp-sidebar-header,a.sidebar-heading',
  // In version 2 a click on the heading of a group folds it; a list of the page's own headings is none.
  not: '.collapsible,[href*="#"]',
  alone: '.sidebar-heading span',
  group: '.sidebar-group,.vp-sidebar-group,.sidebar-items li,.vp-sidebar-items li',
  folded: '.sidebar-group:not(:has(a)),.vp-sidebar-group:not(:has(.vp-sidebar-links))',
  menu: '.nav-links .nav-link,.navbar-items a,.vp-navbar-items a,.vp-nav-links a',
  article: '.theme-default-content,.theme-hope-content,[vp-content]',
  ignore: '.header-anchor',
  previous: '.page-nav .prev a,.vp-page-nav .prev,.vp-page-nav .prev a',
  next: '.page-nav .next a,.vp-page-nav .next,.vp-page-nav .next a',
});
