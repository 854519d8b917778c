import type { Elsewhere } from '../elsewhere';
import { banner, documentOf, footer, heading, items, neighbours, paragraphs, trail } from './parts';

const DATED = '<time datetime="2026-05-12T08:00">12.05.2026</time>';

/** A weblog's post: latest posts beside it, the posts around it below. */
export function journal(page: Elsewhere): string {
  return documentOf(
    page,
    `${banner(page)}<main><article class="post"><header>${heading(page)}<p class="meta">${DATED}</p></header>
${paragraphs(page)}${neighbours(page, 'post-nav')}</article></main>
<aside class="sidebar"><section class="widget"><h2>✎</h2><ul class="recent-posts">${items(page)}</ul></section></aside>${footer}`,
  );
}

/** A post with the other parts of its series in a box at its beginning. */
export function series(page: Elsewhere): string {
  return documentOf(
    page,
    `<body class="layout-post">${banner(page)}${trail(page)}<article class="h-entry"><h1 class="p-name">${page.heading}</h1>
${DATED}<div class="series-box"><ol>${items(page)}</ol></div><div class="e-content">${paragraphs(page)}</div>${neighbours(page, 'pager')}</article>${footer}</body>`,
  );
}

/** News: sections above, the most read at the side, more of the same below. */
export function news(page: Elsewhere): string {
  return documentOf(
    page,
    `${banner(page)}${trail(page)}<main><article>${heading(page)}<p class="byline">${DATED}</p>${paragraphs(page)}</article>
<aside class="most-read"><ol>${items(page, (link, at) => `<span class="rank">${at + 1}</span>${link}`)}</ol></aside></main>${footer}`,
  );
}

/** Two pages of one long report, with the report's contents in front. */
export function review(page: Elsewhere): string {
  return documentOf(
    page,
    `${banner(page)}${trail(page)}<main id="content"><article><h1>${page.heading}</h1><nav class="article-pages"><ol>${items(page)}</ol></nav>
${paragraphs(page)}<table><tr><td>★</td><td>7/10</td></tr></table>${neighbours(page, 'pages')}</article></main>${footer}`,
  );
}

/** A story or a poem: contents at the left, turning pages below. */
export function novel(page: Elsewhere): string {
  return documentOf(
    page,
    `<div class="reader"><nav class="toc"><ol>${items(page)}</ol></nav><main class="page">${heading(page)}${paragraphs(page)}</main>
${neighbours(page, 'turn')}</div>`,
  );
}
