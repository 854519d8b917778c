import { bookChapterKey } from '../../address';
import type { OutlineChapter, Page } from '../../reader';
import { chapterOfLink, find, neighbourOf, textOf } from '../dom';
import { isBelow } from '../place';
import { linkedData } from './linked-data';

const LIST = 'nav,aside,ol,ul';
const SITE_MENU = 'header,footer';
/** More links than this are looked at on no page, and fewer are no list. */
const MOST = 3000;
const FEWEST = 3;
/** Where a link to a neighbour says so by its name, and among how many of the last links one says so in words. */
const NAMED = {
  next: 'a[rel~="next"],a[class~="next" i],a[id="next"]',
  prev: 'a[rel~="prev"],a[class~="prev" i],a[class~="previous" i],a[id="prev"]',
};
const SAID = {
  next: /^[\s→»›>]*(?:next\b|continue\b|下一|次へ|次の|다음|siguiente|suivant|weiter|nächst|próxim|successiv|далее|следующ)/i,
  prev: /^[\s←«‹<]*(?:prev|back\b|上一|前へ|前の|이전|anterior|précédent|zurück|vorig|precedent|назад|предыдущ)/i,
};
const LAST_LINKS = 300;

/** The longest list around a link to the page itself, as far as its links lie in `folder`; empty when there is none. */
export function siblingsOf(page: Page, folder: string): OutlineChapter[] {
  const self = bookChapterKey(page.url);
  const data = dataOf(page, folder);
  if (data.length >= FEWEST) return data;
  const name = page.url.pathname.split('/').filter(Boolean).at(-1);
  if (!name) return [];
  // A name with a quote or an escape in it would end the selector.
  const own = /["\\\n]/.test(name) ? 'a[href]' : `a[href*="${name}"]`;
  const links = [...page.document.querySelectorAll(`:is(${LIST}) :is(${own})`)].slice(0, MOST);
  const link = links.find((each) => !each.closest(SITE_MENU) && chapterOfLink(each, page)?.key === self);
  let best = new Map<string, OutlineChapter>();
  for (let box = link?.closest(LIST); box; box = box.parentElement?.closest(LIST)) {
    const inside = new Map<string, OutlineChapter>();
    for (const each of [...box.querySelectorAll('a[href]')].slice(0, MOST)) {
      const chapter = chapterOfLink(each, page);
      if (chapter && isInside(chapter.key, folder) && !inside.has(chapter.key))
        inside.set(chapter.key, chapter);
    }
    if (inside.size > best.size) best = inside;
  }
  return best.size >= FEWEST ? [...best.values()] : [];
}

/** The list that the page's JSON-LD gives, if it holds the page. */
function dataOf(page: Page, folder: string): OutlineChapter[] {
  const chapters = new Map<string, OutlineChapter>();
  for (const { name, href } of linkedData(page.document).parts) {
    const url = URL.canParse(href, page.url.href) ? new URL(href, page.url) : null;
    if (!name || url?.host !== page.url.host) continue;
    const key = bookChapterKey(url);
    if (isInside(key, folder)) chapters.set(key, { key, title: name, url: url.href });
  }
  return chapters.has(bookChapterKey(page.url)) ? [...chapters.values()] : [];
}

/**
 * The pages before and after this one in the same folder, by a `rel` on their links; where `inWords` is asked for, also
 * by a name or a word, which lists of search results have, too.
 */
export function neighboursIn(
  page: Page,
  folder: string,
  inWords: boolean,
): Record<'prev' | 'next', OutlineChapter | null> {
  const all = inWords ? [...page.document.querySelectorAll('a[href]')] : [];
  const links = all.slice(-LAST_LINKS).reverse();
  const neighbour = (rel: 'prev' | 'next') => {
    const named = find(page.document, inWords ? NAMED[rel] : `a[rel~="${rel}"]`);
    const said = named ?? links.find((link) => isSaid(link, SAID[rel]));
    const found = (said && neighbourOf(page, rel, said)) ?? neighbourOf(page, rel);
    return found && isInside(found.key, folder) ? found : null;
  };
  return { prev: neighbour('prev'), next: neighbour('next') };
}

function isSaid(link: Element, words: RegExp): boolean {
  const text = textOf(link);
  return text.length < 100 && words.test(text) && !link.closest('header');
}

function isInside(key: string, folder: string): boolean {
  return key !== `book:${folder}` && isBelow(key, `book:${folder}`);
}
