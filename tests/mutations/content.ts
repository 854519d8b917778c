import type { OutlineChapter } from '@/detection/reader';
import type { Source } from './sources';

/** The page after two titles have changed places wherever they are written: navigation, heading, data. */
export function swapped(source: Source, one: string, other: string): Source {
  const swap = (text: string) =>
    text.replaceAll(one, '\u0000').replaceAll(other, one).replaceAll('\u0000', other);
  // Addresses stay as they are: they only say which page is which.
  const html = source.html
    .split(/(href="[^"]*")/)
    .map((part) => (part.startsWith('href="') ? part : swap(part)))
    .join('');
  return { ...source, html, answers: JSON.parse(swap(JSON.stringify(source.answers))) };
}

/** Entries of a list; a link onwards is none, even where it stands in one. */
const LINKS =
  '.tutor-learning-nav-item,.tutor-course-topic-item a,.md-nav__link,.VPSidebarItem a,.accordion-header a,.rp-sidebar-item,li a:not([rel])';
const ENTRIES =
  '.tutor-learning-nav-item,.tutor-course-topic-item,.md-nav__item,.VPSidebarItem,.accordion-header,.rp-sidebar-item,li';

/** Takes these chapters out of the page's navigation, as if the site had not sent them. */
export function cut(document: Document, { url }: Source, chapters: readonly OutlineChapter[]): void {
  const gone = new Set(chapters.map((chapter) => chapter.url));
  for (const link of document.querySelectorAll(LINKS)) {
    const href = link.getAttribute('href');
    if (href && gone.has(new URL(href, url).href)) link.closest(ENTRIES)?.remove();
  }
}

/** The site's own list of a course without these chapters. */
export function cutAnswers(source: Source, chapters: readonly OutlineChapter[]): Source {
  const gone = new Set(chapters.map(({ key }) => key.split('/').at(-1)));
  const answers = structuredClone(source.answers);
  const { articles } = answers;
  const data = (articles?.ok && (articles.json as { data?: { list?: { id: unknown }[] } }).data) || undefined;
  if (data?.list) data.list = data.list.filter(({ id }) => !gone.has(String(id)));
  return { ...source, answers };
}
