import type { Mark, Visit } from '@/progress/model/facts';
import type { ChapterRow, CourseRow } from '@/progress/model/rows';
import type { Note } from '@/progress/notes/note';

/** One course with all that belongs to it, as the readable formats need it. */
export interface CourseFile {
  row: CourseRow;
  /** In outline order. */
  chapters: readonly ChapterRow[];
  /** The oldest first, without deleted or forgotten ones. */
  notes: readonly Note[];
}

/** A course with the facts from which it is folded, in their order. */
export interface CourseHistory extends CourseFile {
  visits: readonly Visit[];
  /** With the marks that were taken back, and their undos. */
  marks: readonly Mark[];
}

/** The last day that other programs can read. A broken clock may have written any day. */
const LAST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** A time as ISO 8601 in UTC, with milliseconds; empty where there is none. */
export function iso(at: number | undefined): string {
  return at ? new Date(Math.min(at, LAST)).toISOString() : '';
}

/** The chapter that a note is about. */
export function chapterOf({ chapters }: CourseFile, note: Note): ChapterRow | undefined {
  const { chapterKey } = note;
  if (chapterKey === undefined) return undefined;
  return chapters.find((each) => each.chapterKey === chapterKey || each.pairs?.includes(chapterKey));
}
