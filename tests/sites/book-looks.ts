import { KITE } from './kite.mjs';
import type { Look } from './look';

const html = (slug: string) => `/${slug}.html`;
const folder = (slug: string) => `/${slug}/`;

/** Below the folders of its sections, for generators that make their list of folders. */
function nested(slug: string): string {
  const within = (entries: typeof KITE.entries, path: string): string | undefined => {
    for (const entry of entries) {
      if (!('entries' in entry)) {
        if (entry.slug === slug) return `${path}/${slug}`;
        continue;
      }
      const found = within(entry.entries, `${path}/${entry.slug}`);
      if (found) return found;
    }
    return undefined;
  };
  return within(KITE.entries, '') ?? `/${slug}`;
}

/** Sites of books that have more than one list. */
export const BOOK_LOOKS: Record<string, Look> = {
  honkit: { path: html, text: '.page-inner section.normal', next: () => '.navigation-next' },
  furo: { path: html, text: 'article[role="main"]', next: () => 'a.next-page' },
  'vuepress-1': { path: html, text: '.theme-default-content', next: () => '.page-nav .next a' },
  'vuepress-2': { path: html, text: '[vp-content]', next: () => '.vp-page-nav a.next' },
  'vuepress-hope': { path: html, text: '[vp-content]', next: () => '.vp-page-nav a.next' },
  starlight: { path: folder, text: '.sl-markdown-content', next: () => '.pagination-links a[rel="next"]' },
  rspress: { path: html, text: '.rspress-doc', next: () => '.rp-prev-next-page__next' },
  nextra: {
    path: nested,
    text: 'main',
    next: (slug) => `main ~ div a[href$="${slug}"], main a[href$="${slug}"]`,
  },
  fumadocs: { path: nested, text: '#nd-page', next: (slug) => `#nd-page a[href$="${slug}"]` },
  myst: { path: (slug) => `/${slug}`, text: 'article', next: () => 'a.myst-footer-link-next' },
  antora: {
    path: (slug) => (slug.includes('/') ? html(slug) : `/course/${slug}.html`),
    text: 'article.doc',
    next: () => '.pagination .next a',
  },
  'sphinx-book': { path: html, text: 'main', next: () => 'a.right-next' },
  pydata: { path: html, text: 'main', next: () => 'a.right-next' },
  bookdown: {
    path: (slug) => (slug === 'welcome' ? '/' : html(slug)),
    text: '.page-inner section.normal',
    next: () => '.navigation-next',
  },
};
