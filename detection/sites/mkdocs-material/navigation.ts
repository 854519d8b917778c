import type { OutlineChapter, Page } from '../../reader';
import { chapterOfLink, entryOf, oncePerPage, textOf } from '../dom';

/** What the site's navigation says of the course that holds the current page. */
export interface Branch {
  /** `null` when the whole site is the course, which then has the site's name. */
  title: string | null;
  /** `host/path` below which the course's pages are. */
  place: string;
  /** Another course has pages below the same place. */
  shared: boolean;
  front: OutlineChapter | null;
  chapters: OutlineChapter[];
  /** Sections of which there is only the name (`navigation.prune`). */
  pruned: number;
  current: OutlineChapter | null;
}

const ITEMS = ':scope > .md-nav__list > .md-nav__item';
const NESTED = '.md-nav__item--nested,.md-nav__item--section,.md-nav__item--pruned';
const PRUNED = '.md-nav__item--pruned';
/** Long shelves repeat themselves: so many neighbours tell whether a place is shared. */
const NEIGHBOURS = 200;

/** The course in the navigation, or `null` when the page is in none. */
export const branchOf = oncePerPage((page: Page): Branch | null => {
  const root = page.document.querySelector('.md-nav--primary');
  if (!root) return null;
  const top = [...root.querySelectorAll(ITEMS)];
  const leaves = top.filter((item) => !item.matches(NESTED));
  const tabs = page.document.querySelector('.md-tabs') !== null;
  // Flat; or, without tabs, pages beside the sections and more than a front page: one book in parts.
  if (leaves.length === top.length || (!tabs && leaves.length > 1)) return branch(page, null, top, []);
  const tab = top.find((item) => item.matches('.md-nav__item--active'));
  if (!tab?.matches(NESTED)) return null;
  const inner = childrenOf(tab);
  const below = inner.find((item) => item.matches(NESTED) && item.matches('.md-nav__item--active'));
  // A top section that holds nothing but sections is a shelf of courses even where tabs are switched off.
  const shelf = tabs || inner.every((item) => item.matches(NESTED));
  if (below && shelf)
    return branch(
      page,
      below,
      childrenOf(below),
      inner.filter((item) => item !== below),
    );
  const own = shelf ? inner.filter((item) => !item.matches(NESTED)) : inner;
  return branch(
    page,
    tab,
    own,
    top.filter((item) => item !== tab),
  );
});

function branch(page: Page, course: Element | null, items: Element[], around: Element[]): Branch {
  const title = course && nameOf(course);
  const found = { chapters: [] as OutlineChapter[], places: [] as string[], pruned: 0 };
  collect(page, items, '', found);
  const index = course?.querySelector(':scope > div > a[href]');
  const first = found.chapters[0];
  const front = index ? chapterOfLink(index, page) : first && isFront(page, first, title) ? first : null;
  if (front) found.places.push(front.key);
  const place = commonPlace(found.places);
  const chapters = found.chapters.filter((chapter) => chapter.key !== front?.key);
  return {
    title,
    place: place.replace('book:', ''),
    shared: around.slice(0, NEIGHBOURS).some((item) => within(firstKey(page, item), place)),
    front,
    chapters,
    pruned: found.pruned,
    current: entryOf(page, chapters) ?? null,
  };
}

function collect(
  page: Page,
  items: Element[],
  section: string,
  found: { chapters: OutlineChapter[]; places: string[]; pruned: number },
): void {
  for (const item of items) {
    const link = item.querySelector(':scope > a[href],:scope > div > a[href]');
    const chapter = link && chapterOfLink(link, page);
    if (chapter) found.places.push(chapter.key);
    if (item.matches(PRUNED)) found.pruned++;
    else if (chapter) found.chapters.push(section ? { ...chapter, section } : chapter);
    if (!item.matches(NESTED)) continue;
    const name = nameOf(item);
    collect(page, childrenOf(item), section ? `${section} / ${name}` : name, found);
  }
}

function childrenOf(item: Element): Element[] {
  const nav = item.querySelector(':scope > nav.md-nav:not(.md-nav--secondary)');
  return nav ? [...nav.querySelectorAll(ITEMS)] : [];
}

function nameOf(item: Element): string {
  return textOf(item.querySelector(':scope > label.md-nav__link,:scope > div > a,:scope > a'));
}

/** A course's first page that only repeats its name, or a site's home page. */
function isFront(page: Page, first: OutlineChapter, title: string | null): boolean {
  return (
    first.title === (title ?? siteName(page)) || (title === null && /^(home|首页|主页)$/i.test(first.title))
  );
}

/** The site's own name, as the header or the navigation's title has it. */
export function siteName(page: Page): string {
  const header = page.document.querySelector('.md-header__title .md-ellipsis');
  return textOf(header ?? page.document.querySelector('.md-nav--primary > .md-nav__title'));
}

function firstKey(page: Page, item: Element): string {
  const link = item.querySelector('a[href]');
  return (link && chapterOfLink(link, page, 'any')?.key) ?? '';
}

function within(key: string, place: string): boolean {
  return key === place || key.startsWith(`${place}/`);
}

/** The longest path that all keys begin with, in whole segments; of a single one, what holds it. */
function commonPlace(keys: string[]): string {
  let common = keys[0] ?? '';
  const up = () => {
    const slash = common.lastIndexOf('/');
    if (slash < 0) return false;
    common = common.slice(0, slash);
    return true;
  };
  if (keys.every((key) => key === common)) up();
  for (const key of keys) while (!within(key, common) && up());
  return common;
}
