import { bookChapterKey } from '../../address';
import { oncePerPage } from '../../once-per-page';
import type { OutlineChapter, Page } from '../../reader';
import { isAside } from '../aside';
import { entryOf, textOf } from '../dom';
import { isBelow } from '../place';
import { bare } from '../whole';
import { type Course, courseOf } from './course-of';
import { linkedData, type Place } from './linked-data';
import { neighboursIn, siblingsOf } from './siblings';

/** What a page of an unknown site gives away about being one of a course's chapters. */
export interface Evidence extends Pick<Course, 'above'> {
  /** Two kinds of evidence agree, one alone speaks, or none does. */
  strength: 'yes' | 'some' | 'none';
  /** The page says itself that it is something else: news, a post, goods. */
  isOther: boolean;
  course: Place | null;
  /** Links beside one another, in order, the page among them. */
  list: OutlineChapter[];
  previous: OutlineChapter | null;
  next: OutlineChapter | null;
}

const OTHERWISE = /^(NewsArticle|LiveBlogPosting|BlogPosting|Blog|Product|Offer|Recipe|JobPosting|Event)$/;
const DATED =
  ':is(article,main) time[datetime],body.single-post,body.blog,meta[property="article:published_time"],meta[property="og:type"][content^="product"]';
const ERROR = /^(?:error )?404\b|\bnot found\b|页面不存在|找不到/i;
const NUMBERED = /^(第|\d|(chapter|lesson|part|unit|module|week|day) \d)/i;

/**
 * All evidence of a page. None when it calls itself an article of news or a blog, or goods. Kinds that agree must
 * include one that speaks of learning or of an order to read in: a breadcrumb beside a list is what every shop has.
 * Many sites of courses are no more than pages with the next and the one before, and a name that speaks of learning.
 */
export const evidenceOf = oncePerPage((page: Page): Evidence => {
  const { types, lesson, course } = linkedData(page.document);
  const { above, folder, teaches } = courseOf(page);
  if (isOther(page, types))
    return { strength: 'none', isOther: true, course, above: null, list: [], previous: null, next: null };
  const { prev: previous, next } = neighboursIn(page, folder, teaches);
  // What leads on into its own folder, and nowhere back, is a course's front page.
  if (!previous && next && isBelow(next.key, bookChapterKey(page.url)))
    return { strength: 'none', isOther: true, course, above: null, list: [], previous, next };
  const list = siblingsOf(page, folder);
  const sequence = next ?? previous;
  const numbered =
    list.length > 0 && list.filter(({ title }) => NUMBERED.test(title)).length >= 0.6 * list.length;
  const ordered = teaches && (agrees(page, list, previous, next) || (above && numbered));
  const enough = (lesson && (list.length > 0 || above || sequence)) || ordered;
  const some = lesson || list.length > 0 || sequence;
  const strength = enough ? 'yes' : some ? 'some' : 'none';
  return { strength, isOther: false, course, above, list, previous, next };
});

function isOther({ document, url }: Page, types: readonly string[]): boolean {
  const names = [document.title, textOf(document.querySelector('h1'))];
  return (
    types.some((type) => OTHERWISE.test(type)) ||
    document.querySelector(DATED) !== null ||
    isAside(url.pathname) ||
    names.some((name) => ERROR.test(name))
  );
}

/** Whether the neighbours stand where the list has them; without a list, whether there are any. */
function agrees(
  page: Page,
  list: OutlineChapter[],
  previous: OutlineChapter | null,
  next: OutlineChapter | null,
): boolean {
  if (!previous && !next) return false;
  const at = list.findIndex(({ key }) => key === entryOf(page, list)?.key);
  const isAt = (neighbour: OutlineChapter | null, place: number) =>
    !neighbour || bare(list[place]?.key ?? '') === bare(neighbour.key);
  return at < 0 || (isAt(next, at + 1) && isAt(previous, at - 1));
}
