import type { Mark, Outline, Visit } from '@/progress/facts';
import type { Note } from '@/progress/notes';
import type { ChapterRow, CourseRow } from '@/progress/rows';

/** All that the store holds. The rows are folded from the rest and go along for those who only want to read. */
export interface Library {
  visits: readonly Visit[];
  marks: readonly Mark[];
  outlines: readonly Outline[];
  notes: readonly Note[];
  courses: readonly CourseRow[];
  chapters: readonly ChapterRow[];
}

/** Counts up when a reader of the old form would misread the new one. */
export const BACKUP_VERSION = 1;

/** The lossless backup: facts, outlines and notes, and under `rows` what follows from them. `now`: milliseconds since 1970. */
export function backupJson(library: Library, now: number): string {
  const { visits, marks, outlines, notes, courses, chapters } = library;
  const backup = {
    format: 'epilogue-backup',
    version: BACKUP_VERSION,
    exportedAt: new Date(now).toISOString(),
    visits,
    marks,
    outlines,
    notes,
    rows: { courses, chapters },
  };
  return `${JSON.stringify(backup, null, 2)}\n`;
}
