import { sameContent } from '@/progress/model/canonical-json';
import type { CourseRow } from '@/progress/model/rows';

/** How many are new, and how many have changed. */
export interface Tally {
  added: number;
  changed: number;
}

/** One course whose row an import adds or changes. */
export interface CourseChange {
  /** The root, of the row as it will be or, for one that goes, as it was. */
  key: string;
  title: string;
  how: 'added' | 'changed' | 'hidden';
  /** Absent for one that is added. */
  before?: CourseRow;
  /** Absent for one that goes. */
  after?: CourseRow;
}

/** A course of which the backup knows something that stays out, because it was forgotten here. */
export interface ForgottenCourse {
  courseKey: string;
  /** As the backup calls it; its key when the backup has no title. */
  title: string;
}

/** What an import did, or would do. */
export interface MergeOutcome {
  visits: Tally;
  marks: Tally;
  outlines: Tally;
  notes: Tally;
  /** Facts in the backup that stay out because their course was forgotten here for good. */
  dropped: number;
  /** Facts in the library that go because the backup comes from where their course was forgotten for good. */
  removed: number;
  courses: CourseChange[];
  forgotten: ForgottenCourse[];
  /** More than a fifth of the courses in the library would look different or be gone. */
  asksTwice: boolean;
  /** Nothing was in the library before. */
  wasEmpty: boolean;
}

/** What changes from the rows before to the rows after; a course is the same while it keeps one of its keys. */
export function courseChanges(before: readonly CourseRow[], after: readonly CourseRow[]): CourseChange[] {
  const old = byKeys(before.filter(isShown));
  const now = byKeys(after.filter(isShown));
  const changes: CourseChange[] = [];
  for (const row of new Set(now.values())) {
    const was = row.keys.map((key) => old.get(key)).find((each) => each !== undefined);
    const about = { key: row.key, title: row.title, after: row };
    if (!was) changes.push({ ...about, how: 'added' });
    else if (!sameContent(was, row)) changes.push({ ...about, how: 'changed', before: was });
  }
  for (const row of new Set(old.values())) {
    if (row.keys.some((key) => now.has(key))) continue;
    changes.push({ key: row.key, title: row.title, how: 'hidden', before: row });
  }
  return changes;
}

/** Share of the library that may change without being asked about again. */
const MUCH = 0.2;

/** Whether so many courses change or go that it may be a mistake. */
export function isMuch(changes: readonly CourseChange[], before: readonly CourseRow[]): boolean {
  const touched = changes.filter(({ how }) => how !== 'added').length;
  return touched > MUCH * before.filter(isShown).length;
}

function isShown(row: CourseRow): boolean {
  return !row.hidden && row.forgottenAt === undefined && row.state !== 'seen';
}

function byKeys(rows: readonly CourseRow[]): Map<string, CourseRow> {
  return new Map(rows.flatMap((row) => row.keys.map((key) => [key, row] as const)));
}
