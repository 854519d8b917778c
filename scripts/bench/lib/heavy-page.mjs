// A heavy page, as one of the generators writes it.

const CHAPTERS = 1200;
/** Chapters in a part, and the chapter that is read. */
const PART = 40;
const HERE = 7;

export const heavyUrl = `https://book.example/book/part-0/chapter-${HERE}/`;

const PAD = '\n'.padEnd(13);

/** One entry of the navigation, with the white space that the theme writes around it. */
const entry = (i) => {
  const active = i === HERE ? ' md-nav__link--active' : '';
  return `${PAD}<li class="md-nav__item${active && ' md-nav__item--active'}">${PAD}  <a href="/book/part-${Math.floor(i / PART)}/chapter-${i}/" class="md-nav__link${active}">${PAD}    ${PAD}    <span class="md-ellipsis">${PAD}      ${i} | How the part number ${i} of the machine works${PAD}    </span>${PAD}    ${PAD}  </a>${PAD}</li>${PAD}`;
};

const part = (p) => {
  const active = Math.floor(HERE / PART) === p ? ' md-nav__item--active' : '';
  const entries = Array.from({ length: PART }, (_, i) => entry(p * PART + i)).join('');
  return `${PAD}<li class="md-nav__item${active} md-nav__item--nested">${PAD}<input class="md-nav__toggle md-toggle" type="checkbox" id="__nav_${p}">${PAD}<label class="md-nav__link" for="__nav_${p}" id="__nav_${p}_label" tabindex="0">${PAD}<span class="md-ellipsis">Part ${p}</span>${PAD}<span class="md-nav__icon md-icon"></span>${PAD}</label>${PAD}<nav class="md-nav" data-md-level="1" aria-labelledby="__nav_${p}_label" aria-expanded="false">${PAD}<label class="md-nav__title" for="__nav_${p}"><span class="md-nav__icon md-icon"></span>Part ${p}</label>${PAD}<ul class="md-nav__list" data-md-scrollfix>${entries}</ul></nav></li>`;
};

/** A page of a site of 1,200 pages as MkDocs Material writes it, near 500 KB: most of it is navigation. */
export function heavyPage() {
  const parts = Array.from({ length: CHAPTERS / PART }, (_, p) => part(p)).join('');
  const paragraph =
    '<p>A machine is understood by taking it apart <em>slowly</em> and putting it together again.</p>\n';
  const row = '<tr><td>wheel</td><td>spring</td><td><code>turn()</code></td></tr>\n';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A book</title>
<meta name="generator" content="mkdocs-1.6.1, mkdocs-material-9.6.5"><link rel="next" href="/book/part-0/chapter-${HERE + 1}/"></head><body>
<header class="md-header"><div class="md-header__title"><span class="md-ellipsis">A book</span></div></header>
<nav class="md-nav md-nav--primary" data-md-level="0"><ul class="md-nav__list" data-md-scrollfix>
<li class="md-nav__item"><a href="/book/" class="md-nav__link"><span class="md-ellipsis">A book</span></a></li>
<li class="md-nav__item"><a href="/book/how-to/" class="md-nav__link"><span class="md-ellipsis">How to read it</span></a></li>
${parts}</ul></nav>
<main class="md-main"><article class="md-content__inner md-typeset"><h1>How the part works</h1>
${paragraph.repeat(200)}<table>${row.repeat(100)}</table></article></main>
<a class="md-footer__link md-footer__link--next" rel="next" href="/book/part-0/chapter-${HERE + 1}/">next</a></body></html>`;
}
