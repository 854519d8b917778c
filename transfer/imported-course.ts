import type { CourseSighting, OutlineChapter } from '@/detection/reader';
import type { MarkKind } from '@/progress/model/facts';

/** One chapter as it comes from elsewhere. `at`: when it was done, milliseconds since 1970. */
export interface ImportedChapter extends OutlineChapter {
  is?: 'done' | 'skipped';
  at?: number;
}

/** One course as it comes from elsewhere: what a table or a site's own list of what was bought says of it. */
export interface ImportedCourse {
  /** A key of the course; chapters carry keys as its readers would give them. */
  courseKey: string;
  course: Omit<CourseSighting, 'keys'>;
  /** Where it stands; absent when only its chapters tell. */
  status?: Extract<MarkKind, 'planned' | 'reading' | 'on-hold' | 'dropped' | 'finished'>;
  /** When that was so, milliseconds since 1970. */
  at?: number;
  from: 'table' | 'shelf';
  /** The site's own progress, 0 to 100. */
  percent?: number;
  /** In order, for a course of which no chapters are known; else only those that are done or skipped matter. */
  chapters: readonly ImportedChapter[];
  /** The chapters are the site's own catalogue, seen now, and these are all of it or not. Absent for a table. */
  complete?: boolean;
}

/** What taking one course in does, or would do. */
export interface ImportedCourseResult {
  courseKey: string;
  title: string;
  /**
   * `new`: it was on no shelf. `known`: something is added. `same`: nothing is new. `yours`: it says something else
   * than the user, whose word stays. `away`: forgotten here, or called no course, and it stays so.
   */
  how: 'new' | 'known' | 'same' | 'yours' | 'away';
  /** Where it stands afterwards, by what comes in. */
  status?: ImportedCourse['status'];
  percent?: number;
  /** Chapters that become done. */
  done: number;
}

export interface CourseImportResult {
  courses: ImportedCourseResult[];
  /** All of it as one, for `undo`; `null` when there was nothing to record. */
  action: string | null;
}
