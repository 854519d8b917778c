import { escaped } from '../../serve';
import type { Elsewhere } from '../elsewhere';

const RIGHT_TO_LEFT = /^(ar|he|fa|ur)/;
/** Room between paragraphs, so that every page must be scrolled to its end. */
const STYLE = '<style>body{margin:2em;line-height:1.8}p{margin:7em 0}nav li,aside li{margin:.5em}</style>';

/** A whole document around a body. */
export function documentOf(page: Elsewhere, body: string, head = ''): string {
  const rel = (name: string, href?: string) => (href ? `<link rel="${name}" href="${escaped(href)}">` : '');
  const said = page.says ? { '@context': 'https://schema.org', ...page.says } : null;
  return `<!doctype html>
<html lang="${page.lang}"${RIGHT_TO_LEFT.test(page.lang) ? ' dir="rtl"' : ''}><head><meta charset="utf-8">
<title>${escaped(page.heading)} · ${escaped(page.site)}</title>${rel('prev', page.prev)}${rel('next', page.next)}
${said ? `<script type="application/ld+json">${JSON.stringify(said)}</script>` : ''}${page.head ?? ''}${head}${STYLE}</head>
${body.startsWith('<body') ? body : `<body>${body}</body>`}</html>`;
}

export function heading(page: Elsewhere): string {
  return `<h1>${escaped(page.heading)}</h1>`;
}

export function paragraphs(page: Elsewhere): string {
  return page.text.map((text) => `<p>${escaped(text)}</p>`).join('\n');
}

/** The links as list items, without the list. */
export function items({ links }: Pick<Elsewhere, 'links'>, around = (link: string, _at: number) => link) {
  return Object.entries(links)
    .map(([href, title], at) => `<li>${around(`<a href="${escaped(href)}">${escaped(title)}</a>`, at)}</li>`)
    .join('\n');
}

/** The way here. */
export function trail({ crumbs = {}, heading: here }: Elsewhere): string {
  const steps = Object.entries(crumbs).map(
    ([href, title]) => `<li><a href="${escaped(href)}">${escaped(title)}</a></li>`,
  );
  return `<nav aria-label="Breadcrumb"><ol class="breadcrumb">${steps.join('')}<li aria-current="page">${escaped(here)}</li></ol></nav>`;
}

/** The site's name and menu, as almost every page has them. */
export function banner({ site }: Elsewhere): string {
  return `<header role="banner"><a href="/">${escaped(site)}</a><nav><a href="/">⌂</a> <a href="/about">ⓘ</a> <a href="/contact">✉</a></nav></header>`;
}

export const footer =
  '<footer><a href="/terms">§</a> <a href="/privacy">⚿</a> <a href="/feed.xml">RSS</a></footer>';

/** Links to the neighbours below a text. */
export function neighbours({ prev, next }: Elsewhere, name: string): string {
  const link = (rel: string, href?: string) =>
    href ? `<a rel="${rel}" href="${escaped(href)}">${rel}</a>` : '';
  return `<nav class="${name}">${link('prev', prev)} ${link('next', next)}</nav>`;
}
