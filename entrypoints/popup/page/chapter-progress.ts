import type { ChapterPage } from '@/detection/page-facts';
import { counts } from '@/detection/roles';
import type { VisitGrowth } from '@/messages/map';
import { type ChapterProgress, chapterProgress, secondsToRead } from '@/progress/completion/effort';
import type { ChapterRow, CourseRow } from '@/progress/model/rows';
import { emptySlices, unionSlices } from '@/progress/model/slices';

/**
 * How far the chapter has come: what the store knows of this pass, and what the page has read since its last report.
 * Seconds are never added up, because the store may hold a part of this visit already.
 */
export function progressHere(
  page: ChapterPage,
  visit: VisitGrowth | null,
  chapter: ChapterRow | null,
  readingSpeed: number,
): ChapterProgress {
  const read = {
    engaged: Math.max(visit?.engaged ?? 0, chapter?.engaged ?? 0),
    slices: unionSlices(visit?.slices ?? emptySlices, chapter?.slices ?? emptySlices),
    media: Math.max(visit?.media ?? 0, chapter?.media ?? 0),
  };
  const length = { ...page.text, ...(page.mediaSeconds && { mediaSeconds: page.mediaSeconds }) };
  return chapterProgress(read, length, readingSpeed);
}

/** What is left of the course: chapters that count, and seconds, guessed from this chapter where nobody says. */
export function leftHere(
  page: ChapterPage,
  row: CourseRow | null,
  readingSpeed: number,
): { chapters: number; seconds: number } | null {
  const chapters =
    row && row.counted > 0
      ? row.left.chapters
      : page.outline?.chapters.filter((each) => counts(each.role) && !each.siteDone).length;
  if (!chapters) return null;
  const each = Math.max(secondsToRead(page.text, readingSpeed), page.mediaSeconds ?? 0);
  return { chapters, seconds: row?.left.seconds ?? chapters * each };
}

/** Where the chapter stands, from 1, of how many; `null` when the outline does not hold it. */
export function positionHere(
  page: ChapterPage,
  row: CourseRow | null,
  chapter: ChapterRow | null,
): { position: number; all: number } | null {
  const chapters = page.outline?.chapters ?? [];
  const index = chapters.findIndex((each) => each.key === page.chapter.key);
  if (index >= 0) return { position: index + 1, all: chapters.length };
  return row && chapter && chapter.index >= 0 ? { position: chapter.index + 1, all: row.chapters } : null;
}

/** How many chapters the site itself counts as done, or `null` when it keeps no count. */
export function siteDoneHere(page: ChapterPage): number | null {
  const told = page.outline?.chapters.filter((each) => each.siteDone !== undefined) ?? [];
  return told.length === 0 ? null : told.filter((each) => each.siteDone).length;
}
