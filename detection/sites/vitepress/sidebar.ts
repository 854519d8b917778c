import { placeOf, resolved } from '../../address';
import type { Page } from '../../reader';
import type { Book } from '../book';
import { chapterOfLink, textOf } from '../dom';

/** The book in the default theme's sidebar, which renders folded groups too; `null` on pages that have none. */
export function bookOf(page: Page): Book | null {
  const { document, url } = page;
  const chapters = [...document.querySelectorAll('.VPSidebarItem.is-link')].flatMap((item) => {
    const link = item.querySelector('a.VPLink[href]');
    const chapter = link && chapterOfLink(link, page);
    const section = groupsAround(item);
    return chapter ? [section ? { ...chapter, section } : chapter] : [];
  });
  if (chapters.length === 0) return null;
  const titleLink = document.querySelector('.VPNavBarTitle a.title');
  // The site's root, or that of its language.
  const home = resolved(titleLink?.getAttribute('href'), url) ?? new URL('/', url);
  const listed = new Set(chapters.map(({ key }) => key));
  const others = [...document.querySelectorAll('.VPNavBarMenu a.VPNavBarMenuLink[href]')].some((link) => {
    const key = chapterOfLink(link, page)?.key;
    return key?.startsWith(`book:${placeOf(home)}/`) && !listed.has(key);
  });
  return {
    title: textOf(titleLink),
    place: placeOf(home),
    home: home.href,
    chapters,
    missing: others ? 'other sidebars' : null,
  };
}

/** Names of the groups around an entry, outermost first, its own left out. */
function groupsAround(item: Element): string {
  const names: string[] = [];
  let group = item.parentElement?.closest('.VPSidebarItem');
  while (group) {
    names.unshift(textOf(group.querySelector('.text')));
    group = group.parentElement?.closest('.VPSidebarItem');
  }
  return names.filter(Boolean).join(' / ');
}
