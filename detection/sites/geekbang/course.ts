import { given } from '../../capped';
import type { CourseSighting, OutlineChapter, OutlineSighting, Page, PageRequest } from '../../reader';
import { titled } from '../dom';
import { type Fields, fields, idOf, stringOf } from '../json';
import { addressOf, chapterKeyOf, introOf, urlOf } from './address';
import { catalogueOf } from './catalogue';
import { dataOf, percentOf, secondsOf } from './json';
import { articleIn, titlesOf } from './page';

/** The site's record of the chapter the address names; empty when it did not answer or answered for another. */
export function articleOf(page: Page): Fields {
  const article = fields(dataOf(page, 'article'));
  return idOf(article.id) === addressOf(page)?.article ? article : {};
}

/** Keys: the product's id from the JSON, the address's own where it differs, the chapter's when that is all there is. */
export function courseOf(page: Page): CourseSighting | null {
  const address = addressOf(page);
  const intro = introOf(page);
  if (!address && !intro) return null;
  const info = fields(dataOf(page, 'info'));
  const told = intro ? idOf(info.id) : idOf(articleOf(page).product_id);
  const ids = new Set([told, address?.course, intro?.product].filter((id) => typeof id === 'string'));
  const keys = [...ids].map((id) => `geekbang:${id}`);
  const title = stringOf(info.title);
  return given({
    keys: keys.length > 0 || !address ? keys : [chapterKeyOf(address)],
    title: title ? titled(title, 'json') : shownTitle(page),
    author: stringOf(fields(info.author).name) ?? stringOf(articleOf(page).author_name),
    url: courseUrl(page, [...ids][0]),
    language: 'zh-CN',
    publishing: published(info.is_finish),
  });
}

/** On the course's own page the heading, unless the chapter that was read before still stands there. */
function shownTitle(page: Page): CourseSighting['title'] {
  const { heading, chapter, course } = titlesOf(page);
  if (!introOf(page)) return titled(course, 'title');
  return articleIn(page) ? undefined : (titled(heading, 'heading') ?? titled(chapter, 'title'));
}

function courseUrl(page: Page, id: string | undefined): string | undefined {
  if (introOf(page)) return page.url.origin + page.url.pathname;
  const { family, alone } = addressOf(page) ?? {};
  return id && family && !alone ? new URL(`/${family}/intro/${id}`, page.url).href : undefined;
}

function published(finished: unknown): 'complete' | 'running' | undefined {
  return typeof finished === 'boolean' ? (finished ? 'complete' : 'running') : undefined;
}

/** The catalogue, that of the page itself where the site did not answer. Complete when the site says that there is no more of it and as much as was published. */
export function outlineOf(page: Page): OutlineSighting | null {
  const data = fields(dataOf(page, 'articles'));
  if (!Array.isArray(data.list)) return introOf(page) && catalogueOf(page);
  const sections = sectionsOf(page);
  const entries = data.list.map((item) => entryOf(page, fields(item), sections));
  const chapters = entries.filter((entry) => entry !== null);
  const published = fields(fields(dataOf(page, 'info')).article).count_pub;
  const missing =
    fields(data.page).more !== false
      ? 'the site sent a part'
      : chapters.length < entries.length
        ? 'unreadable entries'
        : typeof published === 'number' && published > chapters.length
          ? `${chapters.length} of ${published} published chapters`
          : null;
  return {
    chapters,
    complete: missing === null,
    from: 'json',
    because: missing ?? 'the site sent all',
  };
}

function sectionsOf(page: Page): Map<string, string> {
  const data = dataOf(page, 'chapters');
  const named = (Array.isArray(data) ? data : []).flatMap((item): [string, string][] => {
    const id = idOf(fields(item).id);
    const title = stringOf(fields(item).title);
    return id && title ? [[id, title]] : [];
  });
  return new Map(named);
}

function entryOf(page: Page, item: Fields, sections: Map<string, string>): OutlineChapter | null {
  const id = idOf(item.id);
  const title = stringOf(item.article_title);
  if (!id || !title) return null;
  const percent = percentOf(item.rate_percent);
  return given({
    key: chapterKeyOf({ article: id }),
    title,
    section: sections.get(idOf(item.chapter_id) ?? ''),
    url: urlOf(page, id),
    seconds: secondsOf(item.video_time) ?? secondsOf(item.audio_time),
    siteDone: item.is_finished === true || percent === 100 ? true : undefined,
    sitePercent: percent,
    preview: isPreview(item, accessOf(page)) ? true : undefined,
  });
}

/** Whether the person has bought the course, as far as the site has said. */
export function accessOf(page: Page): boolean | undefined {
  const mask = fields(fields(fields(dataOf(page, 'info')).extra).sub).access_mask;
  return typeof mask === 'number' ? mask > 0 : undefined;
}

/** A chapter of a course that was not bought, or one offered to try of a course of which that is unknown. */
export function isPreview(item: Fields, access: boolean | undefined): boolean {
  const bought = item.column_had_sub === true || access === true;
  const foreign = item.column_had_sub === false || access === false;
  return !bought && (foreign || item.article_could_preview === true);
}

/**
 * On a chapter the article first, for it names the product; on a course's own page the product, for an old address has
 * another number for it. Then the catalogue and its sections. All but the article once a day.
 */
export function requestsOf(page: Page): PageRequest[] {
  const intro = introOf(page);
  if (intro) return [infoOf(intro.product), ...listOf(idOf(fields(dataOf(page, 'info')).id))];
  const address = addressOf(page);
  if (!address || address.alone) return [];
  const body = { id: address.article, include_neighbors: true, is_freelyread: true, reverse: false };
  const requests: PageRequest[] = [{ name: 'article', path: '/serv/v1/article', body, once: 'visit' }];
  const cid = idOf(articleOf(page).product_id) ?? (page.answers.article ? address.course : null);
  if (!cid || page.answers.article?.ok === false) return requests;
  return [...requests, ...listOf(cid), infoOf(cid)];
}

function daily(cid: string) {
  return { once: 'day', courseKey: `geekbang:${cid}` } as const;
}

function listOf(cid: string | null): PageRequest[] {
  if (!cid) return [];
  const list = { cid, order: 'earliest', prev: 0, sample: false, size: 500 };
  return [
    { name: 'articles', path: '/serv/v1/column/articles', body: list, ...daily(cid) },
    { name: 'chapters', path: '/serv/v1/chapters', body: { cid }, ...daily(cid) },
  ];
}

function infoOf(cid: string): PageRequest {
  const product = { product_id: Number(cid), with_recommend_article: true };
  return { name: 'info', path: '/serv/v3/column/info', body: product, ...daily(cid) };
}
