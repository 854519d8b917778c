import { resolved } from '../address';
import { given } from '../capped';
import type { OutlineChapter, OutlineSighting, Page } from '../reader';
import { addressIn, addressOfPath, keyOf } from './course-address';
import type { CourseSite } from './course-site-form';
import { find, textOf } from './dom';

/** Links that are only put together; the others are left to `URL`, which takes ten times as long. */
const PLAIN = /^\/?[\w-][\w/-]*$/;

/** Where lists of links stand on any site. */
const ANY_LIST = ':is(nav,aside,ol,ul,dl) a[href]';

/**
 * The list of chapters that a page of such a site shows, `null` when there is none. A list that nobody described
 * counts only when it holds the page's own chapter: other lists are of other courses.
 */
export function listed(page: Page, site: CourseSite): OutlineSighting | null {
  const { document, url } = page;
  const { thin, entries = ANY_LIST, link, title, done, noise, section, sectionTitle, wholeBelow = 0 } = site;
  const own = addressIn(site, url);
  if (!own || (!site.entries && own.course === null)) return null;
  const folder = url.pathname.replace(/[^/]*$/, '');
  const chapterOf = (href: string | null | undefined) => {
    const path = href && PLAIN.test(href) ? (href[0] === '/' ? '' : folder) + href : null;
    const target = path === null ? resolved(href, url) : null;
    const isOwn = target?.host === url.host;
    const address = path !== null ? addressOfPath(site.paths, path) : isOwn ? addressIn(site, target) : null;
    if (!address || address.course !== own.course) return null;
    return { key: keyOf(site, address), url: target?.href ?? url.origin + path };
  };
  const chapters = new Map<string, OutlineChapter>();
  const seen = document.querySelectorAll(entries);
  let unread = 0;
  for (const entry of seen) {
    const anchor = entry.hasAttribute('href') ? entry : find(entry, link);
    const found = chapterOf(anchor?.getAttribute('href'));
    const text = found && textOf(find(entry, title) ?? anchor).replace(noise ?? '', '');
    if (!text) unread++;
    if (!text || chapters.has(found.key)) continue;
    const box = section ? entry.closest(section) : null;
    const isDone = done !== undefined && (entry.matches(done) || find(entry, done) !== null);
    chapters.set(
      found.key,
      given({
        ...found,
        title: text,
        section: textOf(find(box, sectionTitle)) || undefined,
        siteDone: isDone || undefined,
      }),
    );
  }
  const self = chapters.has(keyOf(site, own));
  if (chapters.size === 0 || (!site.entries && (!self || chapters.size < 3))) return null;
  const next = chapterOf(find(document, site.next)?.getAttribute('href'));
  const missing =
    thin || seen.length >= wholeBelow
      ? 'the list may leave chapters out'
      : unread > 0
        ? 'unreadable entries'
        : self && (!next || chapters.has(next.key))
          ? null
          : 'the list leaves this chapter or the next one out';
  return {
    chapters: [...chapters.values()],
    complete: missing === null,
    from: site.entries ? 'outline' : 'link',
    because: missing ?? 'all chapters are listed',
  };
}
