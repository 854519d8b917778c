import type { ChapterPage } from '@/detection/page-facts';
import { counts } from '@/detection/roles';
import { type ChapterProgress, chapterProgress, lengthOf, secondsToRead } from '@/progress/completion/effort';
import { shareOfLesson } from '@/progress/model/recordings';
import type { ChapterRow, CourseRow, Place } from '@/progress/model/rows';
import { emptySlices, slicesOfScreen, unionSlices } from '@/progress/model/slices';
import type { VisitGrowth } from '@/progress/model/visit-growth';

/**
 * How far the chapter has come, from what the store knows of this pass and what the page has read since its last
 * report. Seconds are never added up, because the store may hold a part of this visit already.
 */
export function progressHere(
  page: ChapterPage,
  visit: VisitGrowth | null,
  chapter: ChapterRow | null,
  readingSpeed: number,
): ChapterProgress {
  const lesson = { named: chapter?.seconds, playlist: page.playlist };
  const { screens } = page.chapter;
  const seen = visit?.slices ?? emptySlices;
  const own = screens ? slicesOfScreen(seen, screens) : seen;
  const read = {
    engaged: Math.max(visit?.engaged ?? 0, chapter?.engaged ?? 0),
    slices: unionSlices(own, chapter?.slices ?? emptySlices),
    media: Math.max(
      shareOfLesson(visit?.recordings ?? [], { ...lesson, longest: page.mediaSeconds }),
      chapter?.media ?? 0,
    ),
  };
  return chapterProgress(read, lengthOf(page), readingSpeed);
}

/**
 * What is left of the course: chapters that count, and seconds, which this chapter's length stands in for if nothing
 * tells them.
 */
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

/** The number of the chapter, from 1, and of all; `null` if the outline does not list it. */
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

/** How many chapters the site itself counts as done; `null` if it keeps no count. */
export function siteDoneHere(page: ChapterPage): number | null {
  const told = page.outline?.chapters.filter((each) => each.siteDone !== undefined) ?? [];
  return told.length === 0 ? null : told.filter((each) => each.siteDone).length;
}

/** The chapter to read once this one is done: where the course goes on, else the next of the page's own list. */
export function nextHere(page: ChapterPage, row: CourseRow): Pick<Place, 'title' | 'url'> | null {
  const here = page.chapter.key;
  if (row.next && row.next.chapterKey !== here) return row.next;
  const chapters = page.outline?.chapters ?? [];
  const at = chapters.findIndex(({ key }) => key === here);
  return chapters.slice(at + 1).find(({ role, siteDone }) => counts(role) && !siteDone) ?? null;
}
