import { bookHost, placeOf, resolved } from '../../address';
import { oncePerPage } from '../../once-per-page';
import type { Page } from '../../reader';
import { metaOf, textOf } from '../dom';
import { linkedData, type Place } from './linked-data';

/** Folders that hold a course's chapters, and folders that hold courses. */
const CHAPTERS = /^(?:lessons?|lectures?|chapters?|units?|modules?|steps?|episodes?|parts?)$/i;
const COURSES = /^(?:courses?|tutorials?|workshops?|learn|books?|guides?|series|class(?:es)?)$/i;
/** A place or a name that speaks of learning: an order to read in is what albums, archives and calendars have, too. */
const TEACHES =
  /\b(courses?|lessons?|lectures?|tutorials?|workshops?|learn(ing)?|school|academy|class(room)?|bootcamp|handbook|kurse?|cours|le[cç]ons?|cursos?|lecci[oó]n(es)?|aulas?|corso|lezioni|ders(ler)?|kh[oó]a h[oọ]c)\b|курс|урок|учебник|课|教程|讲义|专栏|小册|講座|入門|レッスン|강의|강좌/i;
/** What leads on to a chapter, and says so. */
const LEADS = 'a[rel~="next"],a[class~="next" i]';
const CHAPTER = /chapter|lesson|kapitel|chapitre|[章课課]/i;
const LESSON = /^(?:(?:lesson|chapter|unit|lecture|module)\s+\d|第\s*\d+\s*[课講讲章])/i;
const CRUMBS = ':is([aria-label*="readcrumb" i],.breadcrumb,.breadcrumbs) a[href]';
const BRAND = 'header a[href],[class*="navbar"] a[href],[class*="brand"] a[href]';

/** What a page gives away of its course. */
export interface Course {
  /** The same on each of its pages, or empty. */
  name: string;
  /** What it may be called where that is all there is: the last part of the document's title. */
  otherwise: string;
  /** `host/path` of the course, and of the folder that holds its chapters. */
  place: string;
  folder: string;
  /** What stands above the page. */
  above: Place | null;
  teaches: boolean;
}

/** The course that a page of an unknown site seems to belong to. */
export const courseOf = oncePerPage((page: Page): Course => {
  const { course, crumbs } = linkedData(page.document);
  const { place, folder } = foldersOf(page);
  const above = aboveOf(page, crumbs);
  const brand = [...page.document.querySelectorAll(BRAND)].find((link) => {
    const url = resolved(link.getAttribute('href'), page.url);
    return url !== null && placeOf(url) === place && textOf(link).length > 2;
  });
  const site = metaOf(page, 'og:site_name');
  const name = course?.name || above?.name || textOf(brand) || site;
  const heading = textOf(page.document.querySelector('main h1,article h1,h1'));
  const { title } = page.document;
  // Where the heading says all of it, it is the chapter's: *Conclusion - the last mile*.
  const parts = title.trim() === heading ? [] : title.split(/ [·|—–-] /).slice(1);
  const otherwise = parts.at(-1) ?? '';
  const teaches =
    TEACHES.test(
      `${page.url.hostname}${page.url.pathname.replace(/[^/]*$/, '')} ${name} ${site} ${otherwise}`,
    ) ||
    LESSON.test(heading) ||
    [...page.document.querySelectorAll(LEADS)].some((link) => CHAPTER.test(textOf(link)));
  return { name, otherwise, place, folder, above, teaches };
});

/** The page's folder in words, or its host: what a course is called where nothing else names it. */
export function placeName({ url }: Page): string {
  const [host = '', ...path] = placeOf(url).split('/');
  return path.at(-2)?.replace(/[-_]+/g, ' ').trim() || host;
}

/** By the names of the folders: `courses/bread/lessons/3` and `bread/lessons/dough/3` are of the course `bread`. */
function foldersOf({ url }: Page): { place: string; folder: string } {
  const segments = placeOf(url).slice(bookHost(url).length).split('/').slice(1);
  const upTo = (count: number) => [bookHost(url), ...segments.slice(0, count)].join('/');
  const last = segments.length - 1;
  const chapters = segments.findLastIndex((segment, at) => at < last && CHAPTERS.test(segment));
  if (chapters >= 0) return { place: upTo(chapters), folder: upTo(chapters + 1) };
  const courses = segments.findIndex((segment, at) => at < last - 1 && COURSES.test(segment));
  const depth = courses >= 0 ? courses + 2 : Math.max(last, 0);
  return { place: upTo(depth), folder: upTo(depth) };
}

function aboveOf(page: Page, crumbs: Place[]): Place | null {
  const links = [...page.document.querySelectorAll(CRUMBS)].map((link) => ({
    name: textOf(link),
    href: link.getAttribute('href') ?? '',
  }));
  const parent = (crumbs.length > 0 ? crumbs : links).findLast(({ name, href }) => {
    const url = resolved(href, page.url);
    return name && url?.host === page.url.host && url.pathname !== '/' && placeOf(url) !== placeOf(page.url);
  });
  return parent ?? null;
}
