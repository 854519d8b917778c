import type { CourseText } from '@/progress/notes/searchable-text';

/** The searchable text of a course as it is stored. */
export interface TextRow extends CourseText {
  /** Grows with every change in this store, so that an open page finds what is new by the index. */
  rev: number;
}
