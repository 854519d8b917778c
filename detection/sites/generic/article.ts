import { oncePerPage } from '../../once-per-page';
import type { Known, Page } from '../../reader';
import { textOf, titled } from '../dom';
import { courseOf } from './course-of';

const TEXT = 'main article,article,main,[role="main"]';
const PIECE = 'p,pre,blockquote';
const AROUND = 'header,footer,nav,aside,form';
/** So many paragraphs right in the body are a text with nothing around it; a few are remarks beside lists and forms. */
const BARE = 5;

/** The element that holds the text: what says so, else the one with most of the page's paragraphs right in it. */
export const articleOf = oncePerPage(({ document }: Page): Element | null => {
  const named = document.querySelector(TEXT);
  if (named) return named;
  const lengths = new Map<Element, number>();
  for (const piece of document.querySelectorAll(PIECE)) {
    const box = piece.parentElement;
    if (!box || box.closest(AROUND)) continue;
    lengths.set(box, (lengths.get(box) ?? 0) + (piece.textContent?.length ?? 0));
  }
  let best: Element | null = null;
  for (const [box, length] of lengths) if (length > (lengths.get(best as Element) ?? 0)) best = box;
  return best === document.body && paragraphsIn(best) < BARE ? null : best;
});

function paragraphsIn(box: Element): number {
  return [...box.children].filter((child) => child.matches(PIECE)).length;
}

/** What the page is called: by its heading, which is not that of the site, else by the document's title. */
export const headingOf = oncePerPage((page: Page): Known<string> | undefined => {
  const { name, otherwise } = courseOf(page);
  const headings = [...page.document.querySelectorAll('main h1,article h1,h1')];
  const own = headings.find((heading) => {
    const text = textOf(heading);
    return text && text !== name && text !== otherwise && !heading.closest('header,nav');
  });
  const title = page.document.title.split(/ [·|—–-] /)[0] ?? '';
  // A mark for a link to the heading, as Sphinx puts it.
  return titled(textOf(own).replace(/ ?¶$/, ''), 'heading') ?? titled(title.trim(), 'title');
});
