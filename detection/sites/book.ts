import { bookChapterKey, bookCourseKey, resolved } from '../address';
import { given } from '../capped';
import { oncePerPage } from '../once-per-page';
import type { AddressParts, ChapterSighting, NotReason, OutlineChapter, Page, SiteReader } from '../reader';
import { authorOf, entryOf, find, mediaIn, neighbourOf, titled, titleIn } from './dom';
import { isBelow, isOtherEdition } from './place';
import { bare, sighting } from './whole';

/** A book as the navigation beside its pages shows it. */
export interface Book {
  title: string;
  /** What tells it from another book at the same place: its title, unless a page may write that otherwise. */
  name?: string;
  /** `host/path` below which its pages are. */
  place: string;
  /** Another book has pages below the same place. */
  shared?: boolean;
  /** Address of its front page. */
  home?: string | undefined;
  chapters: OutlineChapter[];
  /** The page's own key, where its address is another than the chapter's. */
  own?: string | undefined;
  /** Which chapters the navigation leaves out, if any. */
  missing: string | null;
  /** Entries that are chapters and could not be read. */
  unread?: number;
  /** Whether a neighbour is of this book, where addresses do not say it. */
  within?(key: string): boolean;
  /** The site holds other books, too, so that the author in the page's head may be that of the site alone. */
  isOneOfMany?: boolean;
}

/** What tells one generator of online books from another. */
export interface Generator {
  id: string;
  name: string;
  /** Selector of what no other site's pages have. */
  sign: string;
  /** The book that this page belongs to; `null` when it has no navigation, or none that holds the page. */
  book(page: Page): Book | null;
  /** Pages that are no chapter although the navigation may list them. */
  excludes?(page: Page): NotReason | null;
  /** Identity of a chapter by its address, where that is not its path. */
  chapterKey?(url: URL): string | null;
  addressParts?: AddressParts;
  /** Which page of a chapter of several this is. */
  screens?(page: Page): ChapterSighting['screens'];
  /** What to ask the site for, where the list is not in the page. */
  requests?: NonNullable<SiteReader['requests']>;
  /** Selectors of the text, and of what stands in it and is none. */
  article: string;
  ignore?: string;
  /** The links to the pages before and after, where they have no `rel` in the head. */
  previous?: string;
  next?: string;
}

/** A reader for a generator: the page is a chapter when the book's navigation lists it. */
export function bookReader(generator: Generator): SiteReader {
  const { id, name, sign, excludes, chapterKey, addressParts, article, ignore, requests } = generator;
  const bookOf = oncePerPage(generator.book);
  const current = oncePerPage((page) => {
    const { chapters = [], own } = bookOf(page) ?? {};
    const key = own ?? chapterKey?.(page.url);
    return key || chapterKey ? chapters.find((chapter) => chapter.key === key) : entryOf(page, chapters);
  });
  const element = oncePerPage((page) => page.document.querySelector(article));
  return Object.freeze<SiteReader>({
    ...given({ id, name, tier: 'generator' as const, sign, addressParts, ignore, requests }),
    matches: ({ document }: Page) => document.querySelector(sign) !== null,
    isChapterPage: (page: Page) =>
      excludes?.(page) ?? (current(page) ? (element(page) ? null : 'no-article') : 'no-chapter-address'),
    course(page: Page) {
      const book = bookOf(page);
      if (!book) return null;
      const { place, shared, home, name: told = book.title, isOneOfMany } = book;
      return given({
        keys: [bookCourseKey(place, told, shared)],
        title: titled(book.title, 'navigation'),
        author: isOneOfMany ? undefined : authorOf(page),
        url: home,
      });
    },
    chapter(page: Page) {
      const entry = current(page);
      const title = titled(entry?.title ?? '', 'outline');
      if (!entry) return null;
      const { key, section } = entry;
      return given({ key, title, section, preview: false, screens: generator.screens?.(page) });
    },
    outline(page: Page) {
      const book = bookOf(page);
      // One entry is the page itself, and no list.
      if (!book?.chapters[1]) return null;
      const { chapters, missing, unread = 0 } = book;
      const own = current(page)?.key;
      return sighting(
        { chapters, own, missing, unread, ...neighbours(page, generator), within: within(book) },
        'navigation',
      );
    },
    article: element,
    next(page: Page) {
      const book = bookOf(page);
      const { next } = neighbours(page, generator);
      if (!book || !next) return null;
      // In the outline's spelling, so that both are one address; another book's page does not follow.
      const listed = book.chapters.find(({ key }) => bare(key) === bare(next.key));
      return listed?.url ?? (within(book)(next.key) ? (next.url ?? null) : null);
    },
    media: (page: Page) => mediaIn(element(page)),
  });
}

/** Where the page's own links to its neighbours lead, as far as they say which chapters these are. */
function neighbours(
  page: Page,
  { chapterKey, previous, next }: Generator,
): { previous?: OutlineChapter | null; next?: OutlineChapter | null } {
  // By their paths, which are no identity there, and never by the head, where a weblog has its own neighbours.
  if (chapterKey)
    return given({
      previous: linkedBy(page, previous, chapterKey),
      next: linkedBy(page, next, chapterKey),
    });
  return { previous: neighbourOf(page, 'prev', previous), next: neighbourOf(page, 'next', next) };
}

/** The chapter to which such a link leads; `undefined` where it leads nowhere or the page has none. */
function linkedBy(
  page: Page,
  selector: string | undefined,
  chapterKey: (url: URL) => string | null,
): OutlineChapter | undefined {
  const link = find(page.document, selector);
  const url = resolved(link?.getAttribute('href'), page.url);
  const key =
    url?.host === page.url.host && !link?.getAttribute('href')?.startsWith('#') ? chapterKey(url) : null;
  return link && url && key ? { key, title: titleIn(link) || key, url: url.href } : undefined;
}

/** Whether a key is that of a page of the book, its front page aside. */
function within({ place, shared, home, chapters, within }: Book): (key: string) => boolean {
  if (within) return within;
  const front = home && bookChapterKey(new URL(home));
  return (key) =>
    !shared &&
    key !== `book:${place}` &&
    bare(key) !== bare(front ?? '') &&
    isBelow(key, `book:${place}`) &&
    !isOtherEdition(key, place, chapters);
}
