import { bookChapterKey, resolved } from '../../address';
import type { OutlineChapter, Page } from '../../reader';
import { chapterOfLink, entryOf, metaOf, oncePerPage, textOf } from '../dom';
import { linkedData, type Thing } from './linked-data';

/** What a page of an unknown site gives away about being one of a course's chapters. */
export interface Evidence {
  /** Schema.org says that the page is, or belongs to, something to learn from. */
  taught: Thing | null;
  /** Name and address of what stands above the page. */
  above: { name: string; url: URL } | null;
  previous: string | null;
  next: string | null;
  /** Links beside one another, in order, the page among them. */
  list: OutlineChapter[];
}

const LEARNING = /^(Course|CourseInstance|LearningResource|Chapter|Book|Syllabus)$/;
const OTHERWISE =
  /^(NewsArticle|BlogPosting|Blog|Product|Offer|Recipe|JobPosting|DiscussionForumPosting|LiveBlogPosting)$/;
const NUMBERED =
  /^(第?\s*[\d一二三四五六七八九十百]+\s*[章节讲课回.、丨|｜:：-]|\d+[\s.]|(chapter|lesson|part|unit|module|week|day)\s+\d+)/i;
const LIST = 'nav,aside,ol,ul,[role="navigation"]';
const SITE_MENU = 'header,footer,[role="banner"],[role="contentinfo"]';
/** More links than this are looked at on no page. */
const MOST = 3000;

/** Everything found, or `null` when the page calls itself an article of news, a blog or a shop. */
export const evidenceOf = oncePerPage((page: Page): Evidence | null => {
  const things = linkedData(page.document);
  if (things.some(({ type }) => OTHERWISE.test(type)) || /^(product|profile)/.test(metaOf(page, 'og:type')))
    return null;
  if (metaOf(page, 'article:published_time') || page.document.querySelector('body.single-post,body.blog'))
    return null;
  const taught = things.find(({ type }) => LEARNING.test(type)) ?? null;
  return {
    taught,
    above: above(page, things),
    previous: related(page, 'prev'),
    next: related(page, 'next'),
    list: listOf(page),
  };
});

/**
 * How far the evidence goes. `yes` needs two kinds that agree, and one of them must speak of learning or of an
 * order to read in: a breadcrumb beside a list of links is what every shop has.
 */
export function strength(page: Page, evidence: Evidence): 'yes' | 'some' | 'none' {
  const { taught, above: crumb, list, next, previous } = evidence;
  const sequence = next !== null || previous !== null;
  const at = list.findIndex(({ key }) => key === entryOf(page, list)?.key);
  const agrees =
    sequence &&
    at >= 0 &&
    (next === null || list[at + 1]?.key === next) &&
    (previous === null || list[at - 1]?.key === previous);
  const numbered = list.filter(({ title }) => NUMBERED.test(title)).length >= 0.6 * list.length;
  if (taught && (list.length > 0 || crumb || sequence)) return 'yes';
  if (agrees || (list.length > 0 && crumb && numbered)) return 'yes';
  return taught || list.length > 0 || sequence ? 'some' : 'none';
}

function above(page: Page, things: readonly Thing[]): Evidence['above'] {
  const crumbs = things.find(({ type }) => type === 'BreadcrumbList')?.crumbs ?? [];
  const self = bookChapterKey(page.url);
  const marked = page.document.querySelectorAll(
    ':is([aria-label*="readcrumb" i],.breadcrumb,.breadcrumbs) a[href]',
  );
  const links = [...marked].map((link) => ({ name: textOf(link), href: link.getAttribute('href') }));
  for (const { name, href } of [...(crumbs.length > 0 ? crumbs : links)].reverse()) {
    const url = resolved(href, page.url);
    if (!url || !name || url.host !== page.url.host || url.pathname === '/') continue;
    if (bookChapterKey(url) !== self) return { name, url };
  }
  return null;
}

function related(page: Page, rel: 'next' | 'prev'): string | null {
  const link = page.document.querySelector(`link[rel~="${rel}"][href],a[rel~="${rel}"][href]`);
  return (link && chapterOfLink(link, page, rel)?.key) ?? null;
}

/** The longest list around a link to the page itself whose links lie in one folder. */
function listOf(page: Page): OutlineChapter[] {
  const self = bookChapterKey(page.url);
  const folder = self.replace(/\/[^/]*$/, '/');
  if (folder === self) return [];
  const links = [...page.document.querySelectorAll(`:is(${LIST}) a[href]`)].slice(0, MOST);
  const name = page.url.pathname.split('/').filter(Boolean).at(-1) ?? '';
  const own = links.find((link) => {
    const href = link.getAttribute('href') ?? '';
    return href.includes(name) && !link.closest(SITE_MENU) && chapterOfLink(link, page)?.key === self;
  });
  let best: OutlineChapter[] = [];
  for (let box = own?.closest(LIST); box; box = box.parentElement?.closest(LIST)) {
    const inside = new Map<string, OutlineChapter>();
    for (const link of [...box.querySelectorAll('a[href]')].slice(0, MOST)) {
      const chapter = chapterOfLink(link, page);
      if (chapter?.key.startsWith(folder) && !inside.has(chapter.key)) inside.set(chapter.key, chapter);
    }
    if (inside.size > best.length) best = [...inside.values()];
  }
  return best.length >= 3 ? best : [];
}
