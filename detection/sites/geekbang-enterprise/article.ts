import type { OutlineChapter, OutlineSighting, Page, PageRequest } from '../../reader';
import { dataOf } from '../geekbang/json';
import { type Fields, fields, idOf, stringOf } from '../json';

function articleIn({ pathname }: URL): string | null {
  return /^\/member\/course\/detail\/(\d{1,16})/.exec(pathname)?.[1] ?? null;
}

/**
 * The article between its neighbours. Courses whose pages name none grow together by them, one article after the
 * other; a part of the list it stays, even where the site says that this is the last.
 */
export function outlineOf(page: Page): OutlineSighting | null {
  const data = fields(dataOf(page, 'article'));
  const article = fields(data.article);
  if (idOf(article.id) !== articleIn(page.url)) return null;
  const relation = fields(article.relation);
  const isLast = fields(data.extra).is_last === true;
  const chapters = [
    entryOf(page, relation.prev_id, relation.prev_article_title),
    entryOf(page, article.id, article.title),
    isLast ? null : entryOf(page, relation.next_id, relation.next_article_title),
  ].filter((entry) => entry !== null);
  const because = isLast ? 'the last article and the one before' : 'the article and its neighbours';
  return { chapters, complete: false, from: 'json', because };
}

function entryOf({ url }: Page, number: unknown, name: unknown): OutlineChapter | null {
  const [id, title] = [idOf(number), stringOf(name)];
  if (!id || !title) return null;
  return {
    key: `geekbang-enterprise:article/${id}`,
    title,
    url: new URL(`/member/course/detail/${id}`, url).href,
  };
}

/** The article itself, once a visit. */
export function requestsOf({ url }: Page): PageRequest[] {
  const id = articleIn(url);
  const body: Fields = { article_id: Number(id) };
  return id ? [{ name: 'article', path: '/app/v1/article/detail', body, once: 'visit' }] : [];
}
