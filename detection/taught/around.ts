import type { Page } from '../reader';
import { entryOf } from '../sites/dom';
import { chaptersOf } from './found';

const LIST = 'nav,aside,ol,ul,dl,[role="navigation"],[role="tree"],[role="list"]';
/** Elements that are no list of chapters, however many links they hold. */
const TEXT = 'main,article,h1,body';

/**
 * The list that an element is or belongs to: the nearest with links to at least two pages, the page itself among them
 * if there is one; if that is a section of a list of sections, the whole. `null` if no links are near.
 */
export function listAround(element: Element, page: Page): Element | null {
  let nearest: Element | null = null;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const chapters = chaptersOf([...at.querySelectorAll('a[href]')], page);
    if (chapters.length < 2) continue;
    nearest ??= at;
    if (entryOf(page, chapters)) return wholeOf(at);
  }
  return nearest && wholeOf(nearest);
}

function wholeOf(list: Element): Element {
  let whole = list;
  for (let at = list.parentElement; at && !at.matches(TEXT) && !at.querySelector(TEXT); at = at.parentElement)
    if (at.matches(LIST)) whole = at;
  return whole;
}
