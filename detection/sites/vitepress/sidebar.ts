import { placeOf, resolved } from '../../address';
import type { OutlineChapter, Page } from '../../reader';
import { chapterOfLink, entryOf, oncePerPage, textOf } from '../dom';

export interface Sidebar {
  chapters: OutlineChapter[];
  current: OutlineChapter | null;
  /** Address of the book: the site's root, or that of its language. */
  home: URL;
  /** The menu leads to pages that this sidebar does not list: they have one of their own. */
  others: boolean;
}

/** The sidebar of the default theme, which renders folded groups too; `null` on pages that have none. */
export const sidebarOf = oncePerPage((page: Page): Sidebar | null => {
  const links = [...page.document.querySelectorAll('.VPSidebarItem.is-link > .item > a[href]')];
  if (links.length === 0) return null;
  const homeLink = page.document.querySelector('.VPNavBarTitle a[href]')?.getAttribute('href');
  const home = resolved(homeLink, page.url) ?? new URL('/', page.url);
  const chapters = links.flatMap((link) => {
    const chapter = chapterOfLink(link, page);
    if (!chapter) return [];
    const section = groupOf(link);
    return section ? [{ ...chapter, section }] : [chapter];
  });
  const listed = new Set(chapters.map(({ key }) => key));
  const root = `book:${placeOf(home)}`;
  const menu = page.document.querySelectorAll('.VPNavBarMenu a.VPNavBarMenuLink[href]');
  const others = [...menu].some((link) => {
    const key = chapterOfLink(link, page)?.key;
    return key?.startsWith(`${root}/`) && !listed.has(key);
  });
  return { chapters, current: entryOf(page, chapters) ?? null, home, others };
});

/** Names of the groups around an entry, outermost first, its own left out. */
function groupOf(link: Element): string {
  const own = link.closest('.VPSidebarItem');
  const names: string[] = [];
  let group = own?.parentElement?.closest('.VPSidebarItem');
  while (group) {
    names.unshift(textOf(group.querySelector(':scope > .item .text')));
    group = group.parentElement?.closest('.VPSidebarItem');
  }
  return names.filter(Boolean).join(' / ');
}
