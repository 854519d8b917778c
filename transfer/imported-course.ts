import type { CourseSighting, OutlineChapter } from '@/detection/reader';
import type { Status } from '@/progress/model/rows';

/** One chapter from elsewhere. `at`: when it was done, milliseconds since 1970. */
export interface ImportedChapter extends OutlineChapter {
  is?: 'done' | 'skipped';
  at?: number;
}

/** One course from elsewhere: what a table, or a site's list of what the user owns, says of it. */
export interface ImportedCourse {
  /** A key of the course. Chapters carry the keys that the site's reader would give them. */
  courseKey: string;
  course: Omit<CourseSighting, 'keys'>;
  /** Where it stands; absent when only its chapters tell. */
  status?: Status;
  /** When that was so, milliseconds since 1970. */
  at?: number;
  from: 'table' | 'shelf';
  /** The site's own progress, 0 to 100. */
  percent?: number;
  /**
   * All chapters in order, for a course whose chapters the library does not know; otherwise only done and skipped ones
   * matter.
   */
  chapters: readonly ImportedChapter[];
  /** The chapters are the site's own catalogue of now. `true`: they are all of it. Absent for a table. */
  complete?: boolean;
}

/** What importing one course does, or would do. */
export interface ImportedCourseResult {
  courseKey: string;
  title: string;
  /**
   * `new`: it was on no shelf. `known`: something is added. `same`: nothing is new. `yours`: it contradicts the user,
   * whose word stays. `away`: the user forgot it here, or called it no course, and it stays so.
   */
  how: 'new' | 'known' | 'same' | 'yours' | 'away';
  /** Where the course stands afterwards, by the import. */
  status?: ImportedCourse['status'];
  percent?: number;
  /** Chapters that become done. */
  done: number;
}

export interface CourseImportResult {
  courses: ImportedCourseResult[];
  /** The action of the whole import, for `undo`; `null` if there was nothing to record. */
  action: string | null;
}
