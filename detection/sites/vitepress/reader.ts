import { sidebarReader } from '../sidebar';

/**
 * VitePress with its default theme and those made from it; each language of a site is a book of its own. Folded groups
 * are in the page. Each folder may have a list of its own, to which the bar above leads.
 */
export const reader = sidebarReader({
  id: 'vitepress',
  name: 'VitePress',
  generator: 'VitePress',
  sign: '.VPApp > .VPNav,.VPContent',
  title: '.VPNavBarTitle',
  nav: '.VPSidebar,[class*="Sidebar"]:has(.VPSidebarItem)',
  entry: 'a.link[href],a.VPLink[href]',
  group: '.VPSidebarItem,.VPSidebarGroup',
  menu: '.VPNavBarMenu a[href]',
  excludes: ({ document }) => {
    if (document.querySelector('.VPContent.is-home,.VPHome')) return 'no-chapter-address';
    return document.querySelector('.NotFound') ? 'error-page' : null;
  },
  article: '.vp-doc,.vt-doc',
  ignore: '.header-anchor',
  previous: '.pager-link.prev,.prev-next .prev',
  next: '.pager-link.next,.prev-next .next',
});
