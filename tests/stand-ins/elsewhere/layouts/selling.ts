import type { Elsewhere } from '../elsewhere';
import { banner, documentOf, footer, heading, items, paragraphs, trail } from './parts';

const BUY = '<form action="/cart" method="post"><button>＋ 19.90</button></form>';

/** Goods for sale, with others like it. */
export function product(page: Elsewhere): string {
  return documentOf(
    page,
    `${banner(page)}${trail(page)}<main><article class="product">${heading(page)}<img alt="" src="data:,">${BUY}${paragraphs(page)}</article>
<section class="related"><ul>${items(page)}</ul></section></main>${footer}`,
  );
}

/** Thanks after buying: the steps that lead here, and what else one might like. */
export function order(page: Elsewhere): string {
  const steps = ['cart', 'address', 'payment', 'done'].map(
    (step, at) => `<li class="step">${at + 1}. ${step}</li>`,
  );
  return documentOf(
    page,
    `${banner(page)}<ol class="steps">${steps.join('')}</ol><main>${heading(page)}<dl><dt>№</dt><dd>40-7781</dd></dl>${paragraphs(page)}</main>
<aside><ul class="carousel">${items(page)}</ul></aside>${footer}`,
  );
}

/** Cards in rows: works, jobs, episodes, photographs; one of them opened. */
export function cards(page: Elsewhere): string {
  return documentOf(
    page,
    `${banner(page)}${trail(page)}<main><article>${heading(page)}<figure><img alt="" src="data:,"></figure>${paragraphs(page)}</article>
<ul class="grid">${items(page, (link) => `<div class="card"><h3>${link}</h3></div>`)}</ul></main>${footer}`,
  );
}

/** What a search found. */
export function results(page: Elsewhere): string {
  return documentOf(
    page,
    `${banner(page)}<search><form><input name="q" value="${page.heading}"></form></search><main>${heading(page)}
<ol class="results">${items(page, (link, at) => `<h3>${link}</h3><p>${page.text[at % page.text.length] ?? ''}</p>`)}</ol>
<nav class="pager"><a href="?page=1">1</a> <b>2</b> <a rel="next" href="?page=3">3</a></nav></main>${footer}`,
  );
}
