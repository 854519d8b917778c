import { optional } from '../model/optional';
import type { ChapterRow, Place } from '../model/rows';

/** Where to go on: the chapter last read if it is not done, else the next one behind it that counts, else the first. */
export function nextChapter(chapters: readonly ChapterRow[], lastChapter: string | undefined): Place | null {
  const last = chapters.findIndex((chapter) => chapter.chapterKey === lastChapter);
  const fromHere = [...chapters.slice(Math.max(0, last)), ...chapters.slice(0, Math.max(0, last))];
  const next = fromHere.find((chapter) => chapter.index >= 0 && isRemaining(chapter));
  return next ? { ...placeOf(next), ...optional({ url: next.stoppedAt ?? next.url }) } : null;
}

/** A chapter that counts and still has to be read. */
export function isRemaining(chapter: Pick<ChapterRow, 'counts' | 'state'>): boolean {
  return chapter.counts && chapter.state !== 'done' && chapter.state !== 'skipped';
}

export function placeOf(chapter: ChapterRow): Place {
  const { chapterKey, title, section, url, index } = chapter;
  return {
    chapterKey,
    title,
    ...(section === undefined ? {} : { section }),
    ...(url === undefined ? {} : { url }),
    position: index + 1,
  };
}
