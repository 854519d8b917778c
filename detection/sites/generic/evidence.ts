import { bookChapterKey, resolved } from '../../address';
import type { OutlineChapter, Page } from '../../reader';
import { chapterOfLink, entryOf, metaOf, oncePerPage, textOf } from '../dom';
import { linkedData, type Place } from './linked-data';

/** What a page of an unknown site gives away about being one of a course's chapters. */
export interface Evidence {
  /** Two kinds of evidence agree, one alone speaks, or none does. */
  strength: 'yes' | 'some' | 'none';
  /** The page says itself that it is something else: news, a post, goods. */
  isOther: boolean;
  course: Place | null;
  /** What stands above the page. */
  above: Place | null;
  /** Links beside one another, in order, the page among them. */
  list: OutlineChapter[];
}

const OTHERWISE = /^(NewsArticle|LiveBlogPosting|BlogPosting|Blog|Product|Offer|Recipe|JobPosting)$/;
const DATED =
  ':is(article,main) time[datetime],body.single-post,body.blog,meta[property="article:published_time"],meta[property="og:type"][content^="product"]';
const NUMBERED = /^(第|\d|(chapter|lesson|part|unit|module|week|day) \d)/i;
/** An order to read in is what albums, archives and calendars have, too: a place or a name must speak of learning. */
const TEACHES =
  /\b(courses?|lessons?|lectures?|tutorials?|learn(ing)?|school|academy|class(room)?|bootcamp|handbook|kurse?|cours|le[cç]ons?|cursos?|lecci[oó]n(es)?|aulas?|corso|lezioni|ders(ler)?|kh[oó]a h[oọ]c)\b|курс|урок|учебник|课|教程|讲义|专栏|小册|講座|入門|レッスン|강의|강좌/i;
const CRUMBS = ':is([aria-label*="readcrumb" i],.breadcrumb,.breadcrumbs) a[href]';
const LIST = 'nav,aside,ol,ul';
const SITE_MENU = 'header,footer';
/** More links than this are looked at on no page. */
const MOST = 3000;

/**
 * All evidence of a page. None when it calls itself an article of news or a blog, or goods. Kinds that agree must
 * include one that speaks of learning or of an order to read in: a breadcrumb beside a list is what every shop has.
 */
export const evidenceOf = oncePerPage((page: Page): Evidence => {
  const { types, lesson, course, crumbs } = linkedData(page.document);
  if (types.some((type) => OTHERWISE.test(type)) || page.document.querySelector(DATED))
    return { strength: 'none', isOther: true, course, above: null, list: [] };
  const [previous, next] = [related(page, 'prev'), related(page, 'next')];
  const above = aboveOf(page, crumbs);
  const list = listOf(page);
  const at = list.findIndex(({ key }) => key === entryOf(page, list)?.key);
  const sequence = next ?? previous;
  const agrees =
    sequence &&
    at >= 0 &&
    (!next || list[at + 1]?.key === next) &&
    (!previous || list[at - 1]?.key === previous);
  const numbered =
    list.length > 0 && list.filter(({ title }) => NUMBERED.test(title)).length >= 0.6 * list.length;
  const ordered = (agrees || (above && numbered)) && teaches(page, above);
  const enough = (lesson && (list.length > 0 || above || sequence)) || ordered;
  const some = lesson || list.length > 0 || sequence;
  const strength = enough ? 'yes' : some ? 'some' : 'none';
  return { strength, isOther: false, course, above, list };
});

function teaches(page: Page, above: Place | null): boolean {
  const folder = page.url.hostname + page.url.pathname.replace(/[^/]*$/, '');
  return TEACHES.test(`${folder} ${above?.name} ${metaOf(page, 'og:site_name')}`);
}

function aboveOf(page: Page, crumbs: Place[]): Place | null {
  const self = bookChapterKey(page.url);
  const links = [...page.document.querySelectorAll(CRUMBS)].map((link) => ({
    name: textOf(link),
    href: link.getAttribute('href') ?? '',
  }));
  const parent = (crumbs.length > 0 ? crumbs : links).findLast(({ name, href }) => {
    const url = resolved(href, page.url);
    return name && url?.host === page.url.host && url.pathname !== '/' && bookChapterKey(url) !== self;
  });
  return parent ?? null;
}

function related(page: Page, rel: 'next' | 'prev'): string | null {
  const link = page.document.querySelector(`link[rel~="${rel}"][href],a[rel~="${rel}"][href]`);
  return (link && chapterOfLink(link, page, rel)?.key) ?? null;
}

/** The longest list around a link to the page itself, as far as its links lie in the page's own folder. */
function listOf(page: Page): OutlineChapter[] {
  const self = bookChapterKey(page.url);
  const folder = self.replace(/\/[^/]*$/, '/');
  const name = page.url.pathname.split('/').filter(Boolean).at(-1);
  if (!name) return [];
  // A name with a quote or an escape in it would end the selector.
  const own = /["\\\n]/.test(name) ? 'a[href]' : `a[href*="${name}"]`;
  const links = [...page.document.querySelectorAll(`:is(${LIST}) :is(${own})`)].slice(0, MOST);
  const link = links.find((each) => !each.closest(SITE_MENU) && chapterOfLink(each, page)?.key === self);
  let best = new Map<string, OutlineChapter>();
  for (let box = link?.closest(LIST); box; box = box.parentElement?.closest(LIST)) {
    const inside = new Map<string, OutlineChapter>();
    for (const link of [...box.querySelectorAll('a[href]')].slice(0, MOST)) {
      const chapter = chapterOfLink(link, page);
      if (chapter?.key.startsWith(folder) && !inside.has(chapter.key)) inside.set(chapter.key, chapter);
    }
    if (inside.size > best.size) best = inside;
  }
  return best.size >= 3 ? [...best.values()] : [];
}
