import type { ChapterRole } from '@/detection/roles';
import type { QuestionReason } from './facts';

/** The state that follows from the facts alone. `seen`: only glimpsed so far, on no shelf. */
export type CourseState = 'seen' | 'planned' | 'reading' | 'on-hold' | 'dropped' | 'finished';

/** The status that a page shows at a given time: the five shelves. */
export type Status = Exclude<CourseState, 'seen'>;

/** The five shelves, in the order in which they are shown. */
export const SHELVES: readonly Status[] = ['reading', 'finished', 'dropped', 'on-hold', 'planned'];

/** One value for each shelf. */
export function perShelf<T>(of: (shelf: Status) => T): Record<Status, T> {
  return Object.fromEntries(SHELVES.map((shelf) => [shelf, of(shelf)])) as Record<Status, T>;
}

export type ChapterState = 'new' | 'begun' | 'done' | 'skipped';

export interface ChapterRow {
  /** `fullChapterKey` under the course's root. */
  key: string;
  courseKey: string;
  chapterKey: string;
  title: string;
  section?: string;
  url?: string;
  role: ChapterRole;
  /** Whether it counts towards "all chapters done". */
  counts: boolean;
  /** Position in the outline from 0; -1 for a chapter that was read but is in no outline. */
  index: number;
  state: ChapterState;
  /** Who decided that the chapter is done, and when (milliseconds since 1970). */
  doneBy?: 'reader' | 'user' | 'import';
  doneAt?: number;
  /** Of the current pass: engaged seconds over all visits, slices (16 hex digits) and played share of the lesson (0 to 1). */
  engaged: number;
  slices: string;
  media: number;
  lastReadAt: number;
  /** Address of the passage or second at which the latest visit stopped, where the browser or the site can go there. */
  stoppedAt?: string;
  preview: boolean;
  /** Seconds the site gives for its audio or video. */
  seconds?: number;
  /** Seconds of the longest audio or video that stood in its page in this pass. */
  mediaSeconds?: number;
  /** The site's own progress in percent. */
  sitePercent?: number;
  /** In a joined course: the only site (for a book, its host) that has the chapter. Such a chapter does not count. */
  onlyOn?: string;
  /** Keys of the same chapter on other sites, folded into this row. */
  pairs?: string[];
}

export interface PassRow {
  /** 1 for the first time through. */
  number: number;
  startedAt: number;
  finishedAt?: number;
  finishedBy?: 'reader' | 'user' | 'import';
  done: number;
  engaged: number;
}

/** A place in a course, ready to be shown. */
export interface Place {
  chapterKey: string;
  title: string;
  section?: string;
  url?: string;
  /** 1-based position among all chapters of the outline; 0 when unknown. */
  position: number;
}

/** One course, folded. Nothing in it depends on now: `statusAt` adds that. */
export interface CourseRow {
  /** The root: smallest of `keys`. */
  key: string;
  keys: string[];
  /** The site: what stands before the first colon of the root, such as `geekbang` or `book`. */
  site: string;
  title: string;
  author?: string;
  url?: string;
  language?: string;
  state: CourseState;
  /**
   * `state` of a course that pages show; absent if it was only glimpsed, forgotten, or called no course. For the index.
   */
  shelf?: Status;
  /** Who put the course on that shelf, and when (milliseconds since 1970). */
  stateBy: 'reader' | 'user' | 'import';
  stateAt?: number;
  startedAt: number;
  /** 0 if nobody really read it. */
  lastReadAt: number;
  finishedAt?: number;
  /** Chapters of the outline, those that count, and those of them that are done in the current pass. */
  chapters: number;
  counted: number;
  done: number;
  outlineComplete: boolean;
  /** The course has more chapters than an outline holds. */
  outlineCut?: true;
  publishing?: 'complete' | 'running';
  /** Every chapter that counts is done, but more will come or may come. */
  caughtUp: boolean;
  /** How many chapters appeared after the finish. */
  newAfterFinish: number;
  /** The chapters that count and are not done, and their length in seconds as far as known; `null` if none tells. */
  left: { chapters: number; seconds: number | null };
  next: Place | null;
  /** The place of the last real reading. */
  lastPlace: Place | null;
  /** Median days between reading days of this course; `null` with fewer than three. */
  medianGapDays: number | null;
  /** Days of silence before the latest reading day; `null` or absent with only one. */
  lastGapDays?: number | null;
  /** Engaged seconds over everything. */
  engaged: number;
  passes: PassRow[];
  /** The open question, until the user answers it. */
  question: { chapterKey: string; since: number; because: QuestionReason } | null;
  /** The root action that *Undo* takes back: the latest that is not undone. */
  lastAction: { id: string; kind: string; at: number; by: 'reader' | 'user' | 'import' } | null;
  takeaways: number;
  notes: number;
  /** The user said that this is no course. */
  hidden: boolean;
  forgottenAt?: number;
}

/** Whether a course is shown at all: the user neither forgot it nor said that it is no course. */
export function isListed({ hidden, forgottenAt }: Pick<CourseRow, 'hidden' | 'forgottenAt'>): boolean {
  return !hidden && forgottenAt === undefined;
}

/** Whether a course is listed on one of the shelves; one that was only glimpsed is on none. */
export function isOnShelf(row: Pick<CourseRow, 'state' | 'hidden' | 'forgottenAt'>): boolean {
  return row.state !== 'seen' && isListed(row);
}
