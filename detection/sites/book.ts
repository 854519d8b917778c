import { bookCourseKey } from '../address';
import { given } from '../capped';
import type { NotReason, OutlineChapter, Page, SiteReader } from '../reader';
import { authorOf, bare, chapterOfLink, entryOf, mediaIn, oncePerPage, titled } from './dom';

/** A book as the navigation beside its pages shows it. */
export interface Book {
  title: string;
  /** `host/path` below which its pages are. */
  place: string;
  /** Another book has pages below the same place. */
  shared?: boolean;
  /** Address of its front page. */
  home?: string | undefined;
  chapters: OutlineChapter[];
  /** Which chapters the navigation leaves out, if any. */
  missing: string | null;
}

/** What tells one generator of online books from another. */
export interface Generator {
  id: string;
  name: string;
  matches(page: Page): boolean;
  /** The book that this page belongs to; `null` when it has no navigation, or none that holds the page. */
  book(page: Page): Book | null;
  /** Pages that are no chapter although the navigation may list them. */
  excludes?(page: Page): NotReason | null;
  /** Identity of a chapter by its address, where that is not its path. */
  chapterKey?(url: URL): string | null;
  /** Selectors of the text, and of what stands in it and is none. */
  article: string;
  ignore?: string;
  /** The link to the following page, where it has no `rel`. */
  next?: string;
}

/** A reader for a generator: the page is a chapter when the book's navigation lists it. */
export function bookReader(generator: Generator): SiteReader {
  const { id, name, matches, excludes, chapterKey, article, ignore, next } = generator;
  const bookOf = oncePerPage(generator.book);
  const current = (page: Page) => {
    const { chapters = [] } = bookOf(page) ?? {};
    if (!chapterKey) return entryOf(page, chapters);
    const key = chapterKey(page.url);
    return chapters.find((chapter) => chapter.key === key);
  };
  const element = oncePerPage((page) => page.document.querySelector(article));
  return Object.freeze<SiteReader>({
    ...given({ id, name, tier: 'generator' as const, ignore }),
    matches,
    isChapterPage: (page: Page) =>
      excludes?.(page) ?? (current(page) ? (element(page) ? null : 'no-article') : 'no-chapter-address'),
    course(page: Page) {
      const book = bookOf(page);
      if (!book) return null;
      const { place, shared, home } = book;
      const title = titled(book.title, 'navigation');
      return given({
        keys: [bookCourseKey(place, title?.value, shared)],
        title,
        author: authorOf(page),
        url: home,
      });
    },
    chapter(page: Page) {
      const entry = current(page);
      const title = titled(entry?.title ?? '', 'outline');
      return entry ? given({ key: entry.key, title, section: entry.section, preview: false }) : null;
    },
    outline(page: Page) {
      const book = bookOf(page);
      // One entry is the page itself, and no list.
      if (!book?.chapters[1]) return null;
      const { chapters } = book;
      const missing =
        book.missing ?? (leadsOut(page, book, next) ? 'the page that follows is not listed' : null);
      return {
        chapters,
        complete: !missing,
        from: 'navigation',
        because: missing ?? 'all pages are listed',
      };
    },
    article: element,
    media: (page: Page) => mediaIn(element(page)),
  });
}

/** Whether the page leads on to one beside the listed ones that is not listed: then something was left out. */
function leadsOut(page: Page, { shared, chapters }: Book, selector: string | undefined): boolean {
  const { document } = page;
  const link =
    document.head?.querySelector('link[rel="next"][href]') ?? (selector && document.querySelector(selector));
  const next = link && chapterOfLink(link, page, 'next');
  if (!next || shared) return false;
  const folder = (key: string) => key.replace(/[^/]*$/, '');
  const listed = chapters.some(({ key }) => bare(key) === bare(next.key));
  return !listed && chapters.some(({ key }) => folder(key) === folder(next.key));
}
