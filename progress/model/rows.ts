import type { ChapterRole } from '@/detection/roles';
import type { QuestionReason } from './facts';

/** What follows from the facts alone. `seen`: only glimpsed so far, on no shelf. */
export type CourseState = 'seen' | 'planned' | 'reading' | 'on-hold' | 'dropped' | 'finished';

/** What a person is told at a given time: the five shelves. */
export type Status = Exclude<CourseState, 'seen'>;

/** The five shelves, in the order in which they are shown. */
export const SHELVES: readonly Status[] = ['reading', 'finished', 'dropped', 'on-hold', 'planned'];

export type ChapterState = 'new' | 'begun' | 'done' | 'skipped';

export interface ChapterRow {
  /** `${course root} ${chapter key}`. */
  key: string;
  courseKey: string;
  chapterKey: string;
  title: string;
  section?: string;
  url?: string;
  role: ChapterRole;
  /** Whether it counts towards "all chapters done". */
  counts: boolean;
  /** Position in the outline from 0; -1 when read but in no outline. */
  index: number;
  state: ChapterState;
  /** Who decided that it is done, and when (milliseconds since 1970). */
  doneBy?: 'reader' | 'user' | 'import';
  doneAt?: number;
  /** Of the current pass: engaged seconds over all visits, slices (16 hex digits) and played share (0 to 1). */
  engaged: number;
  slices: string;
  media: number;
  lastReadAt: number;
  preview: boolean;
  /** Seconds the site gives for its audio or video. */
  seconds?: number;
  /** The site's own progress in percent. */
  sitePercent?: number;
  /** Of joined courses: the one site (a book: its host) that has it. Such a chapter does not count. */
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

/** Where in the course something stands, ready to be shown. */
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
  /** What stands before the first colon of the root: `geekbang`, `book`, … */
  site: string;
  title: string;
  author?: string;
  url?: string;
  language?: string;
  state: CourseState;
  /** `state`, but only of a course that is shown: absent when glimpsed only, forgotten, or no course. For the index. */
  shelf?: Status;
  /** Who put it on that shelf, and when (milliseconds since 1970). */
  stateBy: 'reader' | 'user' | 'import';
  stateAt?: number;
  startedAt: number;
  /** 0 when never really read. */
  lastReadAt: number;
  finishedAt?: number;
  /** Chapters of the outline, those that count, and those of them that are done in the current pass. */
  chapters: number;
  counted: number;
  done: number;
  outlineComplete: boolean;
  publishing?: 'complete' | 'running';
  /** Every chapter that counts is done, but there is (or may be) more to come. */
  caughtUp: boolean;
  /** Chapters that appeared after the finish. */
  newAfterFinish: number;
  /** What is not done of what counts; seconds only as far as chapters say, `null` when none does. */
  left: { chapters: number; seconds: number | null };
  next: Place | null;
  /** Where the last real reading happened. */
  lastPlace: Place | null;
  /** Median days between reading days of this course; `null` with fewer than three. */
  medianGapDays: number | null;
  /** Days of silence before the latest reading day; `null` or absent with only one. */
  lastGapDays?: number | null;
  /** Engaged seconds over everything. */
  engaged: number;
  passes: PassRow[];
  /** The open question, until answered. */
  question: { chapterKey: string; since: number; because: QuestionReason } | null;
  /** Root action that *Undo* takes back, the latest that is not undone. */
  lastAction: { id: string; kind: string; at: number; by: 'reader' | 'user' | 'import' } | null;
  takeaways: number;
  notes: number;
  /** The user said that this is no course. */
  hidden: boolean;
  forgottenAt?: number;
}
