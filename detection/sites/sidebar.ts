import { placeOf } from '../address';
import { given } from '../capped';
import type { OutlineChapter, Page, SiteReader } from '../reader';
import { isListing } from './aside';
import { type Book, bookReader } from './book';
import { chapterOfLink, find, textOf } from './dom';
import { bookPlace, frontOf, isBelow, isOtherEdition, rootOf } from './place';
import { entriesOf } from './sidebar-entries';
import type { Sidebar } from './sidebar-form';

export function sidebarReader(sidebar: Sidebar): SiteReader {
  const { id, name, generator, article, ignore, previous, next, excludes } = sidebar;
  const written = generator && `meta[name="generator"][content^="${generator}"]`;
  const sign = [written, sidebar.sign].filter(Boolean).join();
  const book = (page: Page) => bookOf(page, sidebar);
  return bookReader(given({ id, name, sign, book, article, ignore, previous, next, excludes }));
}

function bookOf(page: Page, sidebar: Sidebar): Book | null {
  const { title, home, builtWith, titleIn, noise, nav, entry, folded } = sidebar;
  const { document } = page;
  const list = longest([...document.querySelectorAll(nav)], entry);
  if (!list) return null;
  const read = entriesOf(page, list, sidebar);
  const named = document.querySelector(title);
  const link = home ? document.querySelector(home) : (named?.closest('a[href]') ?? find(named, 'a[href]'));
  const front =
    sidebar.front?.(page) ?? rootOf(page, builtWith) ?? frontOf(page, link) ?? new URL('/', page.url);
  const place = bookPlace(page, front, read.chapters);
  // What lies elsewhere is another book, or the site around this one.
  const chapters = read.chapters.filter(({ key }) => isBelow(key, `book:${place}`) && !isApart(key, place));
  const alone = textOf(find(list, sidebar.alone));
  if (chapters.length === 0 && alone) chapters.push({ ...read.own, title: alone });
  // The front page alone is a home.
  if (chapters.every(({ key }) => key === `book:${place}`)) return null;
  const first = sidebar.frontIsFirst && placeOf(page.url) === place ? chapters[0] : undefined;
  const name = nameIn(named, sidebar);
  const leaves = folded === 'always' || (folded && (list.matches(folded) || find(list, folded)));
  const elsewhere = leadsElsewhere(page, sidebar, chapters, place);
  return {
    title: titleIn?.exec(document.title)?.[1] || name || lastOf(document.title).replace(noise ?? '', ''),
    name,
    place,
    home: placeOf(front) === place ? front.href : undefined,
    chapters,
    own: first?.key,
    missing: leaves ? 'sections may be folded away' : elsewhere ? 'menu leads to pages not listed' : null,
    unread: read.unread,
  };
}

/** The name as an element says it, or its picture. */
function nameIn(named: Element | null, { noise = /^logo$/i }: Sidebar): string {
  const picture = named?.matches('img') ? named : find(named, 'img[alt]');
  const text = textOf(named) || (picture?.getAttribute('alt') ?? '');
  return text.replace(noise, '').trim();
}

/** What most generators write last in a document's title. */
function lastOf(title: string): string {
  return title.split(/ (?:[·|—–-]|::) /).at(-1) ?? '';
}

function longest(lists: Element[], entry: string): Element | undefined {
  if (lists.length < 2) return lists[0];
  const lengths = lists.map((list) => list.querySelectorAll(entry).length);
  return lists[lengths.indexOf(Math.max(...lengths))];
}

/** Whether a key is that of such a page right below the book's front page. */
function isApart(key: string, place: string): boolean {
  const path = isBelow(key, `book:${place}`) ? key.slice(`book:${place}/`.length) : '';
  return !path.includes('/') && isListing(path);
}

/** Whether the site's menu leads to pages of the book that are not listed, so that they have a list of their own. */
function leadsElsewhere(page: Page, { menu }: Sidebar, chapters: OutlineChapter[], place: string): boolean {
  if (!menu) return false;
  const listed = new Set(chapters.map(({ key }) => key));
  return [...page.document.querySelectorAll(menu)].some((link) => {
    const key = chapterOfLink(link, page, '?')?.key ?? '';
    const isPage = key !== `book:${place}` && isBelow(key, `book:${place}`) && !isApart(key, place);
    return isPage && !listed.has(key) && !isOtherEdition(key, place, chapters);
  });
}
