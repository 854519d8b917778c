import { sidebarReader } from '../sidebar';

/** Fumadocs: what is folded is not in the page. */
export const reader = sidebarReader({
  id: 'fumadocs',
  name: 'Fumadocs',
  sign: '#nd-sidebar',
  title: '#nd-sidebar a:not([data-active])',
  nav: '#nd-sidebar [data-radix-scroll-area-viewport],#nd-sidebar:not(:has([data-radix-scroll-area-viewport]))',
  entry: 'a[data-active]',
  part: 'p',
  group: 'div[data-state]:has(> div[data-state])',
  folded: 'div[data-state="closed"]',
  article: '#nd-page',
  ignore: '[class*="@container"]',
  previous: '#nd-page a:has(> div > .lucide-chevron-left)',
  next: '#nd-page a:has(> .flex-row-reverse)',
});
