import { bookHost, placeOf, resolved } from '../address';
import type { OutlineChapter, Page } from '../reader';

/** Folders that hold the same book once more, as it was or as it will be. */
const VERSION = /^(?:v\d[\w.]*|\d+\.(?:\d[\w.]*|x)|latest|stable|next|nightly)$/i;
/** By name: folders are called `go`, `ai` and `js`, too. */
const LANGUAGE =
  /^(en|zh|ja|ko|fr|de|es|pt|ru|it|tr|vi|id|pl|uk|ar|fa|hi|th|nl|sv|cs|hu|ro|el|he|da|fi|no|nb|bg|bn|cn|kr|jp|tw)(?:[-_][a-z]{2,4})?$/i;
/** How deep below the front page such a folder may lie: `/docs/2.x/`, `/en/latest/`. */
const DEEPEST = 2;

/**
 * `host/path` below which the pages of a book lie, the same on each of them: the folder of its front page, if that is
 * on the page's own host, above it and above most of what is listed, else the host. A version or a language in which
 * all that is listed lies is a book of its own.
 */
export function bookPlace(page: Page, front: URL | null, chapters: readonly OutlineChapter[]): string {
  const { url } = page;
  const folder = front && folderOf(front);
  const own = placeOf(url);
  let place = bookHost(url);
  let inside = chapters;
  if (folder?.host === url.host && isBelow(own, placeOf(folder))) {
    const held = chapters.filter(({ key }) => isBelow(key, `book:${placeOf(folder)}`));
    // A first chapter, where the name leads to one, may lie in a folder of its own.
    if (2 * held.length >= chapters.length) [place, inside] = [placeOf(folder), held];
  }
  const segments = own.slice(place.length + 1).split('/');
  const language = (page.document.documentElement.lang.split(/[-_]/)[0] ?? '').toLowerCase();
  let best = place;
  let deeper = place;
  for (const segment of segments.slice(0, Math.min(DEEPEST, segments.length - 1))) {
    deeper += `/${segment}`;
    const isOther = VERSION.test(segment) || LANGUAGE.exec(segment)?.[1]?.toLowerCase() === language;
    if (isOther && inside.every(({ key }) => isBelow(key, `book:${deeper}`))) best = deeper;
  }
  return best;
}

/** Whether a key below a book's place is that of the book in another version or language. */
export function isOtherEdition(key: string, place: string, chapters: readonly OutlineChapter[]): boolean {
  const [segment = '', ...rest] = key.slice(`book:${place}/`.length).split('/');
  if (rest.length === 0 || !(VERSION.test(segment) || LANGUAGE.test(segment))) return false;
  return !chapters.some((chapter) => isBelow(chapter.key, `book:${place}/${segment}`));
}

/** Where the front page is one of the book's files, the book is the folder that it lies in. */
function folderOf(front: URL): URL {
  return front.pathname.endsWith('.html') ? new URL('.', front) : front;
}

/** Whether a key or place is another one or lies below it. */
export function isBelow(key: string, place: string): boolean {
  // Without making a string for each of thousands of keys.
  return key.startsWith(place) && (key.length === place.length || key[place.length] === '/');
}

/** The folder that a book was built into, by a file of the generator that every page asks for: what stands before `asset`. */
export function rootOf(page: Page, asset: string | undefined): URL | null {
  if (!asset) return null;
  const file = page.document.querySelector(`script[src*="${asset}"],link[href*="${asset}"]`);
  const address = file?.getAttribute('src') ?? file?.getAttribute('href');
  return address ? resolved(address.split(asset)[0] || './', page.url) : null;
}

/** The address of a page's front page as a link on it gives it; `null` where there is none. */
export function frontOf(page: Page, link: Element | null): URL | null {
  return resolved(link?.getAttribute('href'), page.url);
}
