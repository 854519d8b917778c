import { given } from '../../capped';
import type { OutlineChapter, OutlineSighting, Page, PageRequest } from '../../reader';
import { dataOf } from '../geekbang/json';
import { type Fields, fields, idOf, stringOf } from '../json';

/** The class's number in an address. */
export function classOf({ pathname }: URL): string | null {
  return /^\/lesson\/(\d{1,16})/.exec(pathname)?.[1] ?? null;
}

export function titleOf(page: Page): string {
  return stringOf(fields(dataOf(page, 'class')).title) ?? '';
}

/** All lessons of the class; they are no whole if one of them cannot be read. */
export function outlineOf(page: Page): OutlineSighting | null {
  const { lessons } = fields(dataOf(page, 'class'));
  if (!Array.isArray(lessons)) return null;
  const entries = lessons
    .map(fields)
    .flatMap((part) =>
      (Array.isArray(part.articles) ? part.articles : [null]).map((item) =>
        entryOf(page, fields(item), part),
      ),
    );
  const chapters = entries.filter((entry) => entry !== null);
  const complete = chapters.length === entries.length;
  const because = complete ? 'the site sent all' : 'unreadable entries';
  return { chapters, complete, from: 'json', because };
}

function entryOf({ url }: Page, item: Fields, part: Fields): OutlineChapter | null {
  const [course, id, title] = [classOf(url), idOf(item.article_id), stringOf(item.article_title)];
  if (!course || !id || !title) return null;
  return given({
    key: `geekbang-university:chapter/${course}/${id}`,
    title,
    section: stringOf(part.chapter_name),
    url: new URL(`/lesson/${course}?article=${id}`, url).href,
    seconds: typeof item.video_time === 'number' && item.video_time > 0 ? item.video_time : undefined,
    siteDone: item.is_finish === true || undefined,
  });
}

/** The class with all its lessons, once a day. */
export function requestsOf({ url }: Page): PageRequest[] {
  const id = classOf(url);
  if (!id) return [];
  const courseKey = `geekbang-university:${id}`;
  return [
    { name: 'class', path: '/serv/v1/myclass/info', body: { class_id: Number(id) }, once: 'day', courseKey },
  ];
}
