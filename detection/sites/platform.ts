import { bookHost, placeOf, resolved } from '../address';
import { given } from '../capped';
import type { AddressParts, OutlineChapter, Page, SiteReader } from '../reader';
import { type Book, bookReader, type Generator } from './book';
import { find, textOf } from './dom';

/** A platform for courses that is found on any host; its courses are read as books whose addresses carry ids. */
export interface Platform {
  id: string;
  name: string;
  /** What no other site's pages have. */
  sign: string;
  /** Below the host, and without what else an address may carry: the chapter, and the course. */
  chapter(url: URL): string | null;
  course(page: Page): string | null;
  /** What these need of an address beside its path; nothing else of it is stored. */
  addressParts?: AddressParts;
  /** The course's name; where it is missing, the last but one part of the document's title. */
  title?: string;
  /** The chapter's, where it is not the first `h1`. */
  heading?: string;
  /** Entries of the list of chapters; within each its link when it is none itself, its title, and what shows that the site has it as done. */
  entries: string;
  link?: string;
  label?: string;
  done?: string;
  /** Entries that are no chapters: headings and notices among them. */
  not?: string;
  section?: string;
  sectionTitle?: string;
  /** Which part of the list is never in the page, and what shows that there is more than the page has. */
  missing?: string;
  goesOn?: string;
  article: string;
  /** The links to the chapters before and after, which tell of those that no list shows. */
  previous?: string;
  next?: string;
  screens?: Generator['screens'];
}

/** A reader for such a platform. A page that no list shows is a chapter by its address. */
export function platformReader(platform: Platform): SiteReader {
  const {
    id,
    name,
    sign,
    entries,
    heading = 'h1',
    link = 'a',
    label,
    done,
    not,
    section,
    sectionTitle,
    article,
  } = platform;
  const chapterKey = (url: URL) => {
    const chapter = platform.chapter(url);
    return chapter && `book:${bookHost(url)}/${chapter}`;
  };
  const chapterOf = (page: Page, entry: Element): OutlineChapter | null => {
    const anchor = entry.hasAttribute('href') ? entry : find(entry, link);
    const url = resolved(anchor?.getAttribute('href'), page.url);
    // A place in some page, not a page: what may not be opened yet leads there.
    const isPlace = anchor?.hasAttribute('data-anchor') || anchor?.getAttribute('href')?.startsWith('#');
    const isPage = url?.host === page.url.host && !isPlace;
    const key = isPage ? chapterKey(url) : null;
    const title = textOf(find(anchor, label) ?? anchor);
    if (!url || !key || !title) return null;
    const named = textOf(find(section ? entry.closest(section) : null, sectionTitle)) || undefined;
    const siteDone = find(entry, done) !== null || undefined;
    return given({ key, title, url: url.href, section: named, siteDone });
  };
  const book = (page: Page): Book | null => {
    const { document, url } = page;
    const parts = document.title.split(' | ');
    const course = platform.course(page);
    const own = chapterKey(url);
    if (!course || !own) return null;
    const listed = [...document.querySelectorAll(entries)]
      .filter((entry) => !not || !entry.matches(not))
      .map((entry) => chapterOf(page, entry));
    const found = listed.filter((chapter) => chapter !== null);
    const named = find(document, platform.title);
    const title = textOf(find(document, heading)) || parts[0] || '';
    return {
      // A short name may be shown, with the whole of it as the link's title.
      title: named?.getAttribute('title') || textOf(named) || parts.at(-2) || '',
      place: placeOf(new URL(`/${course}`, url)),
      chapters: found.some(({ key }) => key === own) ? found : [{ key: own, title, url: url.href }],
      missing: platform.missing ?? (find(document, platform.goesOn) ? 'more to load' : null),
      unread: listed.length - found.length,
      // The platform goes on within one course.
      within: () => true,
    };
  };
  const { screens, addressParts, previous, next } = platform;
  return bookReader(
    given({ id, name, sign, book, chapterKey, article, previous, next, screens, addressParts }),
  );
}
