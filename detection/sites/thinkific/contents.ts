import { bookHost, placeOf } from '../../address';
import { given } from '../../capped';
import type { OutlineChapter, Page, PageRequest } from '../../reader';
import type { Book } from '../book';
import { find, textOf } from '../dom';
import { answerOf, type Fields, fields, idOf, list, stringOf } from '../json';

const CONTENT = /^\/courses\/take\/([\w-]+)\/[a-z_-]+\/(\d+)/;
/** What an address calls the kinds that the JSON names. */
const IN_ADDRESS: Readonly<Record<string, string>> = {
  Lesson: 'lessons',
  HtmlItem: 'texts',
  Quiz: 'quizzes',
  Pdf: 'pdfs',
  Iframe: 'multimedia',
};
const contentOf = ({ pathname }: URL) => CONTENT.exec(pathname);

/** A lesson's number, unique in its school; its kind and its words in an address may change. */
export function chapterKeyOf(url: URL): string | null {
  const [, course, id] = contentOf(url) ?? [];
  return course ? keyOf(url, course, id ?? '') : null;
}

/** The whole course as the player itself asks for it, once a day. */
export function requestsOf({ url }: Page): PageRequest[] {
  const course = contentOf(url)?.[1];
  if (!course) return [];
  const path = `/api/course_player/v2/courses/${course}`;
  return [{ name: 'course', path, once: 'day', courseKey: `book:${bookHost(url)}/courses/take/${course}` }];
}

/** The course of the page; of the page alone as long as the site has not answered. */
export function bookOf(page: Page): Book | null {
  const { document, url } = page;
  const [, course, id] = contentOf(url) ?? [];
  if (!course || !id) return null;
  const answer = answerOf(page, 'course');
  const byId = new Map(list(answer.contents).map((content) => [idOf(content.id) ?? '', content]));
  const listed = list(answer.chapters).flatMap((chapter) =>
    (Array.isArray(chapter.content_ids) ? chapter.content_ids : []).map((content) =>
      chapterOf(url, course, byId.get(idOf(content) ?? ''), chapter),
    ),
  );
  const found = listed.filter((chapter) => chapter !== null);
  const title = textOf(find(document, 'h1')) || document.title;
  const own = { key: keyOf(url, course, id), title, url: url.href };
  return {
    title: stringOf(fields(answer.course).name) ?? course,
    // A page that came before the answer must not make another course.
    name: course,
    place: placeOf(new URL(`/courses/take/${course}`, url)),
    chapters: found.some(({ key }) => key === own.key) ? found : [own],
    missing: null,
    unread: listed.length - found.length,
  };
}

function chapterOf(
  url: URL,
  course: string,
  content: Fields | undefined,
  chapter: Fields,
): OutlineChapter | null {
  const id = idOf(content?.id);
  const title = stringOf(content?.name);
  if (!content || !id || !title) return null;
  const kind = IN_ADDRESS[stringOf(content.contentable_type) ?? ''];
  return given({
    key: keyOf(url, course, id),
    title,
    section: stringOf(chapter.name),
    url: kind && new URL(`/courses/take/${course}/${kind}/${id}`, url).href,
    preview: content.free === true || undefined,
  });
}

function keyOf(url: URL, course: string, id: string): string {
  return `book:${bookHost(url)}/courses/take/${course}/${id}`;
}
