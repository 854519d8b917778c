import type { Page } from '../../reader';
import { oncePerPage } from '../dom';

const MARKED = 'main article,article,main,[role="main"]';
/** Where nothing is marked, so many paragraphs beside one another are an article; more than `MOST` are looked at nowhere. */
const ENOUGH = 5;
const MOST = 2000;

/** The element that the page itself marks as its text. */
export function markedText({ document }: Page): Element | null {
  return document.querySelector(MARKED);
}

/** The page's text: what it marks as that, or else the element with the most paragraphs. */
export const proseOf = oncePerPage((page: Page): Element | null => {
  const marked = markedText(page);
  if (marked) return marked;
  const counts = new Map<Element, number>();
  for (const { parentElement } of [...page.document.querySelectorAll('p')].slice(0, MOST))
    if (parentElement) counts.set(parentElement, (counts.get(parentElement) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] >= ENOUGH ? most[0] : null;
});
