import type { Links } from '../links';

const COURSE =
  /^\/(?:(?:column|course|opencourse)\/(?:intro|videointro)|(?:dailylesson|qconplus)\/detail|column)\/([1-9]\d{0,15})\/?$/;
const ARTICLE = /^\/(?:column|opencourse)\/article\/([1-9]\d{0,15})\/?$/;
const LESSON = /^\/course\/detail\/([1-9]\d{0,15})-([1-9]\d{0,15})\/?$/;

/** Introductions and chapters; a column's chapter does not name its column. An address of anything else is nothing. */
export const links: Links = ({ hostname, pathname }) => {
  if (hostname !== 'time.geekbang.org') return null;
  const course = COURSE.exec(pathname)?.[1];
  if (course) return { course: `geekbang:${course}` };
  const article = ARTICLE.exec(pathname)?.[1];
  if (article) return { chapter: `geekbang:article/${article}` };
  const [, id, lesson] = LESSON.exec(pathname) ?? [];
  return id && lesson ? { course: `geekbang:${id}`, chapter: `geekbang:article/${lesson}` } : {};
};
