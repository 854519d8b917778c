import { placeOf, resolved } from '../address';
import { given } from '../capped';
import type { NotReason, OutlineChapter, Page, SiteReader } from '../reader';
import { type Book, bookReader } from './book';
import { chapterOfLink, metaOf, textOf } from './dom';

/** A generator whose pages carry the whole book in a list beside the text: where things stand, as selectors. */
export interface Sidebar {
  id: string;
  name: string;
  /** How `<meta name="generator">` begins, or a selector of what no other generator writes; one of them is enough. */
  generator?: string;
  sign?: string;
  /** The book's name. A link on it, in it or around it leads to the front page, unless `home` names another. */
  title: string;
  home?: string;
  nav: string;
  /** Links of its entries: whatever else a site puts among them is none. */
  entry: string;
  /** Entries of the list that are no chapters, such as those to other sites' pages of the same list. */
  not?: string;
  /** Headings between the entries. */
  part?: string;
  /** An entry that holds further entries; its first link or text names them. */
  group?: string;
  /** What shows that a part of the list is not in the page; `always` where nobody could tell. */
  folded?: string;
  article: string;
  ignore?: string;
  next?: string;
  /** Pages that are no chapter although the list may have them. */
  excludes?(page: Page): NotReason | null;
}

export function sidebarReader(sidebar: Sidebar): SiteReader {
  const { id, name, generator, sign, article, ignore, next, excludes } = sidebar;
  const matches = (page: Page) =>
    (generator !== undefined && metaOf(page, 'generator').startsWith(generator)) ||
    (sign !== undefined && page.document.querySelector(sign) !== null);
  const book = (page: Page) => bookOf(page, sidebar);
  return bookReader(given({ id, name, matches, book, article, ignore, next, excludes }));
}

function bookOf(page: Page, { title, home, nav, entry, not, part, group, folded }: Sidebar): Book | null {
  const { document, url } = page;
  const list = document.querySelector(nav);
  if (!list) return null;
  const chapters = new Map<string, OutlineChapter>();
  let heading = '';
  for (const item of list.querySelectorAll(part ? `${entry},${part}` : entry)) {
    if (part && item.matches(part)) heading = textOf(item);
    else if (!not || !item.matches(not)) {
      const chapter = chapterOfLink(item, page);
      const section = [heading, ...groupsAround(item, list, group)].filter(Boolean).join(' / ');
      // The same page may be listed as a group and as its first entry: the first place counts.
      if (chapter && !chapters.has(chapter.key))
        chapters.set(chapter.key, section ? { ...chapter, section } : chapter);
    }
  }
  if (chapters.size === 0) return null;
  const named = document.querySelector(title);
  const link = home
    ? document.querySelector(home)
    : (named?.closest('a[href]') ?? named?.querySelector('a[href]'));
  const linked = resolved(link?.getAttribute('href'), url) ?? new URL('/', url);
  // Where the front page is one of the book's files, the book is the folder that it lies in.
  const front = linked.pathname.endsWith('.html') ? new URL('.', linked) : linked;
  const leaves = folded === 'always' || (folded !== undefined && list.querySelector(folded) !== null);
  return {
    title: textOf(named) || document.title.split(' · ').at(-1) || '',
    place: placeOf(front),
    home: front.href,
    chapters: [...chapters.values()],
    missing: leaves ? 'sections may be folded away' : null,
  };
}

/** Names of the groups that hold an entry, outermost first; an entry that names a group is not in that group. */
function groupsAround(item: Element, list: Element, group: string | undefined): string[] {
  const names: string[] = [];
  let around = group ? item.closest(group) : null;
  while (around && group && list.contains(around)) {
    const name = labelOf(around);
    if (name && !name.contains(item)) names.unshift(textOf(name));
    around = around.parentElement?.closest(group) ?? null;
  }
  return names;
}

/** What names a group: its first element, a switch passed over; the entry before it where it is nothing but a list. */
function labelOf(group: Element): Element | null {
  const [first, second] = group.children;
  if (first?.matches('ol,ul')) return group.children.length === 1 ? group.previousElementSibling : null;
  return (first?.matches('input') ? second : first) ?? null;
}
