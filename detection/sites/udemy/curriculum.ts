import { given } from '../../capped';
import type { OutlineChapter, OutlineSighting, Page, PageRequest } from '../../reader';
import { answerOf, type Fields, idOf, list, stringOf } from '../json';

const ITEM = /^(?:lecture|quiz|practice)$/;
const MOST = 1400;
const ASKED = ['lecture', 'quiz', 'practice', 'chapter'].map((kind) => `fields[${kind}]=title,is_published`);
const DONE = ['lecture', 'quiz'] as const;

function courseIn({ pathname }: URL): string | undefined {
  return /^\/course\/([\w-]+)\/learn\//.exec(pathname)?.[1];
}

/** The course's number, which no address has; then its sections with their items, and those that are done. Once a day. */
export function requestsOf(page: Page): PageRequest[] {
  const course = courseIn(page.url);
  if (!course) return [];
  const daily = { once: 'day', courseKey: `udemy:${course}` } as const;
  const path = '/api-2.0/';
  const number: PageRequest = {
    name: 'course',
    path: `${path}courses/${course}/?fields[course]=id`,
    ...daily,
  };
  const id = idOf(answerOf(page, 'course').id);
  if (!id) return [number];
  const items = `courses/${id}/subscriber-curriculum-items/?page_size=${MOST}&${ASKED.join('&')}`;
  const done = `users/me/subscribed-courses/${id}/progress/?fields[course]=${DONE.map(idsOf).join()}`;
  return [
    number,
    { name: 'items', path: path + items, ...daily },
    { name: 'progress', path: path + done, ...daily },
  ];
}

/** All items, open sections or not. What is not published is for nobody. */
export function outlineOf(page: Page): OutlineSighting | null {
  const { results, next, count } = answerOf(page, 'items');
  const things = list(results).filter((thing) => thing.is_published !== false);
  const done = doneIn(answerOf(page, 'progress'));
  let section: string | undefined;
  let unread = 0;
  const chapters: OutlineChapter[] = [];
  for (const thing of things) {
    if (thing._class === 'chapter') section = stringOf(thing.title);
    else {
      const chapter = chapterOf(page, thing, section, done);
      if (chapter) chapters.push(chapter);
      else unread++;
    }
  }
  if (chapters.length === 0) return null;
  const isPart = typeof next === 'string' || (typeof count === 'number' && count > list(results).length);
  const missing = unread > 0 ? 'unreadable entries' : isPart ? 'the site sent a part' : null;
  return { chapters, complete: !missing, from: 'json', because: missing ?? 'the site sent all' };
}

function idsOf(kind: string): string {
  return `completed_${kind}_ids`;
}

/** What the site calls done, as kind and number: each kind counts by itself. */
function doneIn(progress: Fields): Set<string> {
  const all = DONE.flatMap((kind) => {
    const ids = progress[idsOf(kind)];
    return (Array.isArray(ids) ? ids : []).map((id) => `${kind}/${idOf(id)}`);
  });
  return new Set(all);
}

function chapterOf(
  { url }: Page,
  thing: Fields,
  section: string | undefined,
  done: ReadonlySet<string>,
): OutlineChapter | null {
  const [course, kind, id, title] = [
    courseIn(url),
    stringOf(thing._class) ?? '',
    idOf(thing.id),
    stringOf(thing.title),
  ];
  if (!course || !ITEM.test(kind) || !id || !title) return null;
  return given({
    key: `udemy:chapter/${course}/${kind}/${id}`,
    title,
    section,
    url: new URL(`/course/${course}/learn/${kind}/${id}`, url).href,
    siteDone: done.has(`${kind}/${id}`) || undefined,
  });
}
