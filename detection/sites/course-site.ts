import { resolved } from '../address';
import { given } from '../capped';
import type { ChapterSighting, NotReason, OutlineSighting, Page, SiteReader } from '../reader';
import { addressIn, keyOf, type SiteAddress } from './course-address';
import { listed } from './course-list';
import { find, mediaIn, oncePerPage, textOf, titled } from './dom';
import { isOnHost } from './hosts';

/** A site that has courses of its own: the forms of its addresses, and where things stand on its pages, as selectors. */
export interface CourseSite {
  id: string;
  name: string;
  hosts: readonly string[];
  /** What is known of its pages is little or old: it never says that a list is whole. */
  thin?: boolean;
  /** Forms of a chapter's path with query and hash; the groups `course` and `chapter` are its ids. */
  paths: readonly RegExp[];
  /** What the address means where only the page can tell; `null` leaves it to `paths`. */
  address?(page: Page): SiteAddress | null;
  /** Pages that are no chapter although their address is one of a chapter. */
  excludes?(page: Page): NotReason | null;
  /** The course's id where the address names none. */
  courseOf?(page: Page): string | null;
  /** The course's name: where it stands, or which part of the document's title it is, as the first group. */
  course?: string | ((page: Page) => string);
  courseIn?: RegExp;
  /** The chapter's name, where it is not the first `h1`. */
  heading?: string;
  author?: string;
  /** Entries of the list of chapters; without it, whatever list of links holds this chapter's own. */
  entries?: string;
  /** Within an entry: its link when it is none itself, its title, and what shows that the site has it as done. */
  link?: string;
  title?: string;
  done?: string;
  /** What the site writes around a title and is none of it. */
  noise?: RegExp;
  /** What stands around the entries of one section, and its name in there. */
  section?: string;
  sectionTitle?: string;
  /** A list of fewer entries than this is whole; without it, nobody could tell. */
  wholeBelow?: number;
  /** The list from elsewhere than links; where that gives none, `entries` are read if there are any. */
  outline?(page: Page): OutlineSighting | null;
  /** Which page of a chapter of several this is. */
  screens?(page: Page): ChapterSighting['screens'];
  /** The text; `null` where a chapter is nothing but its video. */
  article?: string | null;
  ignore?: string;
  /** What shows that the rest of this chapter must be bought or signed in for. */
  locked?: string;
  next?: string;
  /** The chapter that the page itself says it shows, while the address may already name the next. */
  shown?(page: Page): string | null;
  media?(page: Page): HTMLMediaElement | null;
  hiddenMedia?(page: Page): boolean;
  requests?: NonNullable<SiteReader['requests']>;
}

const TEXT = 'main,[role="main"],article';

/**
 * A reader for such a site. Its keys are `id:COURSE` and `id:chapter/COURSE/CHAPTER`, or `id:article/CHAPTER`
 * where addresses name no course.
 */
export function courseSiteReader(site: CourseSite): SiteReader {
  const { id, hosts, thin, article = TEXT, ignore, locked, next, requests, hiddenMedia } = site;
  const addressOf = oncePerPage((page) => site.address?.(page) ?? addressIn(site, page.url));
  const courseOf = oncePerPage((page) => addressOf(page)?.course ?? site.courseOf?.(page) ?? null);
  const isListed = !site.outline || site.entries !== undefined;
  const outlineOf = oncePerPage((page) => site.outline?.(page) ?? (isListed ? listed(page, site) : null));
  const element = ({ document }: Page) => (article === null ? null : document.querySelector(article));
  const media = site.media ?? (({ document }: Page) => mediaIn(document));
  return Object.freeze<SiteReader>({
    ...given({ id, name: site.name, tier: 'site' as const, thin, hosts, ignore, requests, hiddenMedia }),
    matches: ({ url }) => isOnHost(url.hostname, hosts),
    isChapterPage(page): NotReason | null {
      const address = addressOf(page);
      if (!address) return 'no-chapter-address';
      const shown = site.shown?.(page) ?? address.chapter;
      const isThere = shown === address.chapter && (element(page) || media(page));
      return site.excludes?.(page) ?? (isThere ? null : 'no-article');
    },
    course(page) {
      const address = addressOf(page);
      if (!address) return null;
      const name =
        typeof site.course === 'function' ? site.course(page) : textOf(find(page.document, site.course));
      const named = titled(name, 'heading');
      const title = named ?? titled(site.courseIn?.exec(page.document.title)?.[1] ?? '', 'title');
      const author = textOf(find(page.document, site.author)) || undefined;
      const course = courseOf(page) ?? `article/${address.chapter}`;
      return given({ keys: [`${id}:${course}`], title, author });
    },
    chapter(page) {
      const address = addressOf(page);
      if (!address) return null;
      const key = keyOf(site, address);
      const entry = outlineOf(page)?.chapters.find((chapter) => chapter.key === key);
      const heading = titled(textOf(page.document.querySelector(site.heading ?? 'h1')), 'heading');
      const title = titled(entry?.title ?? '', 'outline') ?? heading ?? titled(page.document.title, 'title');
      const preview = find(page.document, locked) !== null;
      return given({
        key,
        title,
        section: entry?.section,
        preview: preview || entry?.preview === true,
        screens: site.screens?.(page),
      });
    },
    outline: outlineOf,
    article: element,
    media,
    next: ({ document, url }) => resolved(find(document, next)?.getAttribute('href'), url)?.href ?? null,
  });
}
