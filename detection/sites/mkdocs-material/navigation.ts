import type { OutlineChapter, Page } from '../../reader';
import type { Book } from '../book';
import { chapterOfLink, textOf } from '../dom';
import { bookPlace, frontOf, isBelow } from '../place';
import { childrenOf, isNested, isPruned, itemsOf, linkOf, nameOf } from './items';
import { areNumbered, isShelf } from './shelf';

const ACTIVE = '.md-nav__item--active';
/** Long shelves repeat themselves: so many neighbours tell whether a place is shared. */
const NEIGHBOURS = 200;

/**
 * The course in the navigation, or `null` when the page is in none. Without tabs above the text, and where the sections
 * are numbered, the whole site is one book, unless it is a shelf: sections that hold nothing but courses.
 */
export function bookOf(page: Page): Book | null {
  const root = page.document.querySelector('.md-nav--primary');
  if (!root) return null;
  const top = itemsOf(root);
  const sections = top.filter(isNested);
  const tabs = page.document.querySelector('.md-tabs') !== null;
  const tab = sections.find((item) => item.matches(ACTIVE));
  const inner = tab ? childrenOf(tab) : [];
  const shelf = isShelf(inner) && (tabs || inner.every(isNested));
  if (areNumbered(sections) || sections.length === 0 || (!tabs && !shelf)) return site(page, top);
  if (!tab) return null;
  const below = inner.find((item) => isNested(item) && item.matches(ACTIVE));
  if (below && shelf) return section(page, below, childrenOf(below), others(inner, below));
  return section(page, tab, shelf ? inner.filter((item) => !isNested(item)) : inner, others(top, tab));
}

function others(items: Element[], own: Element): Element[] {
  return items.filter((item) => item !== own).slice(0, NEIGHBOURS);
}

/** The whole site as a book. */
function site(page: Page, items: Element[]): Book {
  const title = siteName(page);
  const found = foundIn(page, items);
  const first = found.chapters[0];
  const front = first && (first.title === title || /^(home|首页|主页)$/i.test(first.title)) ? first : null;
  const logo = frontOf(page, page.document.querySelector('a.md-logo[href]'));
  const place = logo ? bookPlace(page, logo, found.chapters) : commonPlace(found.keys).replace('book:', '');
  return { title, place, home: front?.url ?? logo?.href, ...chaptersOf(found, front) };
}

/** A section of the site as a book, beside others. */
function section(page: Page, item: Element, items: Element[], around: Element[]): Book {
  const title = nameOf(item);
  const found = foundIn(page, items);
  const index = linkOf(item);
  const first = found.chapters[0];
  // The course's front page: its section's index, or a first page that only repeats its name.
  const front = (index && chapterOfLink(index, page)) ?? (first?.title === title ? first : null);
  if (front) found.keys.push(front.key);
  const place = commonPlace(found.keys);
  return {
    title,
    place: place.replace('book:', ''),
    shared: around.some((other) => isBelow(firstKey(page, other), place)),
    home: front?.url,
    isOneOfMany: true,
    ...chaptersOf(found, front),
  };
}

function chaptersOf({ chapters, pruned }: Found, front: OutlineChapter | null) {
  return {
    chapters: chapters.filter(({ key }) => key !== front?.key),
    missing: pruned ? `${pruned} sections are pruned` : null,
  };
}

interface Found {
  chapters: OutlineChapter[];
  /** Of all links, those to pruned sections as well. */
  keys: string[];
  /** Sections of which there is only the name (`navigation.prune`). */
  pruned: number;
}

function foundIn(page: Page, items: Element[]): Found {
  const found: Found = { chapters: [], keys: [], pruned: 0 };
  collect(page, items, '', found);
  return found;
}

function collect(page: Page, items: Element[], section: string, found: Found): void {
  for (const item of items) {
    const link = linkOf(item);
    const chapter = link && chapterOfLink(link, page);
    if (chapter) found.keys.push(chapter.key);
    if (isPruned(item)) found.pruned++;
    else if (chapter) found.chapters.push(section ? Object.assign(chapter, { section }) : chapter);
    if (!isNested(item)) continue;
    const name = nameOf(item);
    collect(page, childrenOf(item), section ? `${section} / ${name}` : name, found);
  }
}

/** The site's own name, as the header or the navigation's title has it. */
function siteName(page: Page): string {
  const header = page.document.querySelector('.md-header__title .md-ellipsis');
  return textOf(header ?? page.document.querySelector('.md-nav--primary > .md-nav__title'));
}

function firstKey(page: Page, item: Element): string {
  const link = item.querySelector('a[href]');
  return (link && chapterOfLink(link, page, 'any')?.key) ?? '';
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
  if (keys.every((key) => key === keys[0])) up();
  for (const key of keys) while (!isBelow(key, common) && up());
  return common;
}
