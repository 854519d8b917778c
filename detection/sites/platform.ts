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
  /** Below the host, and without what else an address may carry: the chapter, and the course where it is named. */
  chapter(url: URL): string | null;
  course(page: Page): string | null;
  title(page: Page): string;
  heading: string;
  /** Entries of the list of chapters; within each its link, and what shows that the site has it as done. */
  entries?: string;
  link?: string;
  done?: string;
  section?: string;
  sectionTitle?: string;
  /** Which part of the list is not in the page; `null` where all is. */
  missing: string | null;
  article: string;
  /** The link to the following chapter. */
  next?: string;
}

/** A reader for such a platform. A page without a list is a chapter by its address. */
export function platformReader(platform: Platform): SiteReader {
  const { id, name, sign, article } = platform;
  const chapterKey = (url: URL) => {
    const chapter = platform.chapter(url);
    return chapter && `book:${bookHost(url)}/${chapter}`;
  };
  const nextOf = ({ document, url }: Page) =>
    resolved(find(document, platform.next)?.getAttribute('href'), url);
  const book = (page: Page): Book | null => {
    const course = platform.course(page);
    const own = chapterKey(page.url);
    if (!course || !own) return null;
    const { chapters, unread } = listOf(page, platform, chapterKey);
    const next = nextOf(page);
    const follows = next && chapterKey(next);
    if (!chapters.some(({ key }) => key === own)) {
      const title =
        textOf(find(page.document, platform.heading)) || (page.document.title.split(' | ', 1)[0] ?? '');
      return bookOf(page, course, [{ key: own, title, url: page.url.href }], 'no list shows this chapter');
    }
    const left = unread || (follows && !chapters.some(({ key }) => key === follows));
    return bookOf(page, course, chapters, platform.missing ?? (left ? 'the list leaves chapters out' : null));
  };
  const bookOf = (page: Page, course: string, chapters: OutlineChapter[], missing: string | null): Book => ({
    title: platform.title(page),
    place: placeOf(new URL(`/${course}`, page.url)),
    chapters,
    missing,
  });
  const matches = ({ document }: Page) => document.querySelector(sign) !== null;
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

function listOf(page: Page, platform: Platform, chapterKey: (url: URL) => string | null) {
  const { entries, link = 'a[href]', done, section, sectionTitle } = platform;
  const chapters: OutlineChapter[] = [];
  let unread = false;
  for (const entry of entries ? page.document.querySelectorAll(entries) : []) {
    const anchor = entry.querySelector(link);
    const url = resolved(anchor?.getAttribute('href'), page.url);
    const key = url?.host === page.url.host ? chapterKey(url) : null;
    const title = textOf(anchor);
    if (!url || !key || !title) unread = true;
    else
      chapters.push(
        given({
          key,
          title,
          url: url.href,
          section: textOf(find(section ? entry.closest(section) : null, sectionTitle)) || undefined,
          siteDone: find(entry, done) !== null || undefined,
        }),
      );
  }
  return { chapters, unread };
}
