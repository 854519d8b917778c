import { sameContent } from '@/progress/model/canonical-json';
import { type CourseRow, isOnShelf } from '@/progress/model/rows';
import type { Note } from '@/progress/notes/note';
import type { Skipped } from '@/transfer/backup/skipped';

/** How many are new, and how many have changed. */
export interface Tally {
  added: number;
  changed: number;
}

/** One course whose row an import adds or changes. */
export interface CourseChange {
  /** The root: of the row as it will be or, if the course goes, as it was. */
  key: string;
  title: string;
  how: 'added' | 'changed' | 'hidden';
  /** Absent if the course is added. */
  before?: CourseRow;
  /** Absent if the course goes. */
  after?: CourseRow;
}

/** A course of which the backup knows something that stays out, because the user forgot it here. */
export interface ForgottenCourse {
  courseKey: string;
  /** The title in the backup, or the key if the backup has none. */
  title: string;
}

/** What an import did, or would do. */
export interface MergeOutcome {
  visits: Tally;
  marks: Tally;
  outlines: Tally;
  notes: Tally;
  registers: Tally;
  /** Records of a later version, which are kept as they came. */
  unknown: Tally;
  /** Facts in the backup that stay out because their course was forgotten here for good. */
  dropped: number;
  /** Facts in the backup that stay out because their seq would move the library's own out of range. */
  refused: Skipped[];
  courses: CourseChange[];
  forgotten: ForgottenCourse[];
  /** The beginnings of notes here that are deleted, hidden or replaced. */
  lostNotes: string[];
  /**
   * The preview asks twice: something goes, or more than a fifth of the library's courses would look different.
   */
  asksTwice: boolean;
  /** The library had nothing in it before. */
  wasEmpty: boolean;
}

/** What changes from the rows before to the rows after. A course is the same as long as it keeps one of its keys. */
export function courseChanges(before: readonly CourseRow[], after: readonly CourseRow[]): CourseChange[] {
  const old = byKeys(before.filter(isOnShelf));
  const now = byKeys(after.filter(isOnShelf));
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

/** Share of the library that may change without a second question. */
const MUCH = 0.2;

/** Whether so many courses change or go that the import may be a mistake. */
export function isMuch(changes: readonly CourseChange[], before: readonly CourseRow[]): boolean {
  const touched = changes.filter(({ how }) => how !== 'added').length;
  return touched > MUCH * before.filter(isOnShelf).length;
}

/** Characters of a note that name it. */
const BEGINNING = 80;

/** The beginnings of notes that pages showed before and whose words they show nowhere after. */
export function lostNotes(before: readonly Note[], after: readonly Note[]): string[] {
  const wordsOf = ({ body, quote = '' }: Note) => `${quote}\n${body}`;
  const kept = new Set(after.map(wordsOf));
  const lost = before.filter((note) => !kept.has(wordsOf(note)));
  return lost.map((note) => wordsOf(note).trim().slice(0, BEGINNING));
}

function byKeys(rows: readonly CourseRow[]): Map<string, CourseRow> {
  return new Map(rows.flatMap((row) => row.keys.map((key) => [key, row] as const)));
}
