import type { OutlineChapter, Page } from '../../reader';
import type { Book } from '../book';
import { chapterOfLink, textOf } from '../dom';

const ACTIVE = '.md-nav__item--active';
/** Long shelves repeat themselves: so many neighbours tell whether a place is shared. */
const NEIGHBOURS = 200;

/** The course in the navigation, or `null` when the page is in none. */
export function bookOf(page: Page): Book | null {
  const root = page.document.querySelector('.md-nav--primary');
  if (!root) return null;
  const top = itemsOf(root);
  const leaves = top.filter((item) => !isNested(item));
  const tabs = page.document.querySelector('.md-tabs') !== null;
  // Flat; or, without tabs, pages beside the sections and more than a front page: one book in parts.
  if (leaves.length === top.length || (!tabs && leaves.length > 1)) return course(page, null, top, []);
  const tab = top.find((item) => item.matches(ACTIVE));
  if (!tab || !isNested(tab)) return null;
  const inner = childrenOf(tab);
  const below = inner.find((item) => isNested(item) && item.matches(ACTIVE));
  // A top section that holds nothing but sections is a shelf of courses even where tabs are switched off.
  const shelf = tabs || inner.every((item) => isNested(item));
  const others = (items: Element[], own: Element) => items.filter((item) => item !== own);
  if (below && shelf) return course(page, below, childrenOf(below), others(inner, below));
  const own = shelf ? inner.filter((item) => !isNested(item)) : inner;
  return course(page, tab, own, others(top, tab));
}

/** `item` is the course's own entry, `null` when the whole site is the course. */
function course(page: Page, item: Element | null, items: Element[], around: Element[]): Book {
  const title = item ? nameOf(item) : siteName(page);
  const found: Found = { chapters: [], keys: [], pruned: 0 };
  collect(page, items, '', found);
  const index = item && linkOf(item);
  const first = found.chapters[0];
  const repeats = first?.title === title || (!item && /^(home|首页|主页)$/i.test(first?.title ?? ''));
  // The course's front page: its section's index, or a first page that only repeats its name.
  const front = index ? chapterOfLink(index, page) : repeats ? first : null;
  if (front) found.keys.push(front.key);
  const place = commonPlace(found.keys);
  return {
    title,
    place: place.replace('book:', ''),
    shared: around.slice(0, NEIGHBOURS).some((other) => within(firstKey(page, other), place)),
    home: front?.url,
    chapters: found.chapters.filter(({ key }) => key !== front?.key),
    missing: found.pruned ? `${found.pruned} sections are pruned` : null,
  };
}

interface Found {
  chapters: OutlineChapter[];
  /** Of all links, those to pruned sections as well. */
  keys: string[];
  /** Sections of which there is only the name (`navigation.prune`). */
  pruned: number;
}

function collect(page: Page, items: Element[], section: string, found: Found): void {
  for (const item of items) {
    const link = linkOf(item);
    const chapter = link && chapterOfLink(link, page);
    if (chapter) found.keys.push(chapter.key);
    if (item.className.includes('--pruned')) found.pruned++;
    else if (chapter) found.chapters.push(section ? Object.assign(chapter, { section }) : chapter);
    if (!isNested(item)) continue;
    const name = nameOf(item);
    collect(page, childrenOf(item), section ? `${section} / ${name}` : name, found);
  }
}

/** By its class's name, for `matches` is slow and sites may have thousands. */
function isNested(item: Element): boolean {
  return /--(?:nested|section|pruned)/.test(item.className);
}

function childrenOf(item: Element): Element[] {
  return itemsOf(item.querySelector('nav.md-nav:not(.md-nav--secondary)'));
}

function itemsOf(nav: Element | null): Element[] {
  return [...(nav?.querySelector('.md-nav__list')?.children ?? [])];
}

/** An entry's own link, whatever is wrapped around it; a section may have none, and what is below it has others. */
function linkOf(item: Element): Element | null {
  const child = item.firstElementChild;
  if (child?.tagName === 'A') return child;
  const first = item.querySelector('a.md-nav__link[href]');
  return first?.closest('.md-nav__item') === item ? first : null;
}

function nameOf(item: Element): string {
  return textOf(linkOf(item) ?? item.querySelector('label.md-nav__link'));
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

function within(key: string, place: string): boolean {
  // Without making a string for each of thousands of keys.
  return key.startsWith(place) && (key.length === place.length || key[place.length] === '/');
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
  for (const key of keys) while (!within(key, common) && up());
  return common;
}
