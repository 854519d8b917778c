import { bookHost, placeOf, resolved } from '../address';
import { given } from '../capped';
import type { OutlineChapter, Page, SiteReader } from '../reader';
import { type Book, bookReader } from './book';
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
  title(page: Page): string;
  heading: string;
  /** Entries of the list of chapters; within each its link, and what shows that the site has it as done. */
  entries: string;
  link?: string;
  done?: string;
  section?: string;
  sectionTitle?: string;
  /** Which part of the list is never in the page. */
  missing?: string;
  article: string;
  /** The link to the following chapter. */
  next?: string;
}

/** A reader for such a platform. A page that no list shows is a chapter by its address. */
export function platformReader(platform: Platform): SiteReader {
  const { id, name, sign, entries, link = 'a', done, section, sectionTitle, article } = platform;
  const chapterKey = (url: URL) => {
    const chapter = platform.chapter(url);
    return chapter && `book:${bookHost(url)}/${chapter}`;
  };
  const target = ({ url }: Page, anchor: Element | null) => resolved(anchor?.getAttribute('href'), url);
  const nextOf = (page: Page) => target(page, find(page.document, platform.next));
  const chapterOf = (page: Page, entry: Element): OutlineChapter | null => {
    const anchor = find(entry, link);
    const url = target(page, anchor);
    const key = url?.host === page.url.host ? chapterKey(url) : null;
    const title = textOf(anchor);
    if (!url || !key || !title) return null;
    const named = textOf(find(section ? entry.closest(section) : null, sectionTitle)) || undefined;
    const siteDone = find(entry, done) !== null || undefined;
    return given({ key, title, url: url.href, section: named, siteDone });
  };
  const book = (page: Page): Book | null => {
    const { document, url } = page;
    const course = platform.course(page);
    const own = chapterKey(url);
    if (!course || !own) return null;
    const next = nextOf(page);
    const listed = [...document.querySelectorAll(entries)].map((entry) => chapterOf(page, entry));
    const found = listed.filter((chapter) => chapter !== null);
    const has = (key: string | null) => found.some((chapter) => chapter.key === key);
    const title = textOf(find(document, platform.heading)) || (document.title.split(' | ', 1)[0] ?? '');
    const isPart = found.length < listed.length || (next && !has(chapterKey(next)));
    return {
      title: platform.title(page),
      place: placeOf(new URL(`/${course}`, url)),
      chapters: has(own) ? found : [{ key: own, title, url: url.href }],
      missing: platform.missing ?? (isPart ? 'the page that follows is not listed' : null),
    };
  };
  const matches = ({ document }: Page) => find(document, sign) !== null;
  const reader = bookReader({ id, name, matches, book, chapterKey, article });
  return Object.freeze<SiteReader>({
    ...reader,
    outline(page) {
      const outline = reader.outline(page);
      return outline && outline.chapters.length > 1 ? outline : null;
    },
    next: (page) => nextOf(page)?.href ?? null,
  });
}
