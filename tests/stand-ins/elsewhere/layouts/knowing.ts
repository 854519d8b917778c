import type { Elsewhere } from '../elsewhere';
import { banner, documentOf, footer, heading, items, neighbours, paragraphs, trail } from './parts';

/** Documentation of a product: tree at the left, headings at the right. */
export function manual(page: Elsewhere): string {
  return documentOf(
    page,
    `${banner(page)}<div class="layout"><nav class="sidebar" aria-label="Docs"><ul class="tree">${items(page)}</ul></nav>
<main>${trail(page)}<article>${heading(page)}${paragraphs(page)}</article>${neighbours(page, 'pagination')}</main>
<nav class="on-this-page"><a href="#a">§</a></nav></div>${footer}`,
  );
}

/** A help centre's answer among answers. */
export function answer(page: Elsewhere): string {
  return documentOf(
    page,
    `${banner(page)}${trail(page)}<main><article>${heading(page)}${paragraphs(page)}<p>👍 👎</p></article>
<section><h2>≈</h2><ul>${items(page)}</ul></section></main>${footer}`,
  );
}

/** An entry of an encyclopedia or a dictionary. */
export function entry(page: Elsewhere): string {
  return documentOf(
    page,
    `${banner(page)}<main id="bodyContent">${heading(page)}<div class="toc"><ul><li><a href="#1">1</a></li><li><a href="#2">2</a></li></ul></div>
${paragraphs(page)}<div class="navbox"><ul>${items(page)}</ul></div></main>${neighbours(page, 'browse')}${footer}`,
  );
}

/** A dish: what goes in, and what to do with it. */
export function recipe(page: Elsewhere): string {
  return documentOf(
    page,
    `${banner(page)}<main><article class="recipe">${heading(page)}<ul class="ingredients"><li>2 ×</li><li>300 g</li></ul>
<ol class="steps">${page.text.map((text) => `<li><p>${text}</p></li>`).join('')}</ol></article>
<aside><ul>${items(page)}</ul></aside></main>${footer}`,
  );
}
