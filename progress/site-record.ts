import type { OutlineChapter } from '@/detection/reader';
import type { Folded } from './fold';

/**
 * Chapters that the site itself calls done and that nobody has said anything about yet: to be marked `done` by
 * import. What was once done, imported or called not done by the user is never imported again: the site would
 * otherwise win over the user, and fill a second pass with the first one's chapters.
 */
export function siteDone(folded: Folded, sighted: readonly OutlineChapter[]): string[] {
  const rows = new Map(
    folded.chapters.flatMap(({ chapterKey, pairs = [] }) =>
      [chapterKey, ...pairs].map((key) => [key, chapterKey]),
    ),
  );
  const isNews = (key: string) => rows.has(key) && !folded.memory.touched.has(rows.get(key) ?? key);
  return sighted.filter((chapter) => chapter.siteDone === true && isNews(chapter.key)).map(({ key }) => key);
}
