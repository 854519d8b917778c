import type { OutlineChapter } from '@/detection/reader';
import type { Folded } from './fold';

/**
 * Chapters that the site itself calls done and that nobody has said anything about yet: to be marked `done` by
 * import. What was once done, imported or called not done by the user is never imported again: the site would
 * otherwise win over the user, and fill a second pass with the first one's chapters.
 */
export function siteDone(folded: Folded, sighted: readonly OutlineChapter[]): string[] {
  const inCourse = new Set(folded.chapters.map((chapter) => chapter.chapterKey));
  const done = sighted.filter((chapter) => chapter.siteDone === true);
  return done.map(({ key }) => key).filter((key) => inCourse.has(key) && !folded.memory.touched.has(key));
}
