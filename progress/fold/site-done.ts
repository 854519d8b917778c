import type { OutlineChapter } from '@/detection/reader';
import type { Folded } from './fold-course';

/**
 * Chapters that the site itself calls done and about which no mark says anything yet: an import marks them `done`. What
 * was done before, imported before, or called not done by the user is never imported again: otherwise the site would
 * win over the user, and fill a second pass with the first one's chapters. `null`: nothing is known of the course yet.
 */
export function siteDone(folded: Folded | null, sighted: readonly OutlineChapter[]): string[] {
  const done = sighted.filter((chapter) => chapter.siteDone === true).map(({ key }) => key);
  if (!folded) return done;
  const rows = new Map(
    folded.chapters.flatMap(({ chapterKey, pairs = [] }) =>
      [chapterKey, ...pairs].map((key) => [key, chapterKey]),
    ),
  );
  const isNews = (key: string) => rows.has(key) && !folded.memory.touched.has(rows.get(key) ?? key);
  return done.filter(isNews);
}
