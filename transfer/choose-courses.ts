import { type CourseNow, statusAt } from '@/progress/status/status';
import type { CourseFile } from './course-file';

/** Which courses to export. An absent field does not narrow the choice. A chosen course is exported whole. */
export interface Choice {
  /** Any keys of the courses. */
  courses?: readonly string[];
  status?: readonly CourseNow['status'][];
  /** What stands before the first colon of a course's key. */
  sites?: readonly string[];
  /** Courses that were read, marked or written about since, in milliseconds since 1970. */
  since?: number;
}

/** The chosen courses. `now`: milliseconds since 1970, for the status. */
export function chooseCourses<T extends CourseFile>(
  files: readonly T[],
  { courses, status, sites, since }: Choice,
  now: number,
  settings: { dropAfterDays: number },
): T[] {
  return files.filter((file) => {
    const { row } = file;
    if (courses && !row.keys.some((key) => courses.includes(key))) return false;
    if (status && !status.includes(statusAt(row, now, settings).status)) return false;
    if (sites && !sites.includes(row.site)) return false;
    return since === undefined || touchedAt(file) >= since;
  });
}

/** When something last happened in a course, in milliseconds since 1970. */
export function touchedAt({ row, notes }: CourseFile): number {
  const written = notes.reduce((latest, note) => Math.max(latest, note.updatedAt), 0);
  return Math.max(row.lastReadAt, row.stateAt ?? 0, row.finishedAt ?? 0, row.lastAction?.at ?? 0, written);
}
