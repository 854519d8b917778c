import type { OutlineChapter, OutlineSighting, Screens } from '@/detection/reader';
import type { Verdict } from '@/detection/verdict';
import type { Fact } from './fact';
import type { Recording } from './recordings';
import type { Vector } from './vector';

/** One reading of one chapter. It only grows: see `mergeVisits`. */
export interface Visit extends Fact {
  /** The observed identity, not the root of the course into which it is folded. */
  courseKey: string;
  chapterKey: string;
  /** Milliseconds since 1970. */
  startedAt: number;
  endedAt: number;
  /** Engaged seconds, those included in which its audio or video played. */
  engaged: number;
  /** Which of 64 slices of the text (of the length in `evidence`) were in view for at least a second: 16 hexadecimal digits. */
  slices: string;
  /** Audio and video as far as they were played; absent when nothing was. */
  recordings?: Recording[];
  /** Nothing that only a person does has happened in it. */
  unattended?: true;
  /** The words that stand where the first slice not seen begins. */
  passage?: string;
  /** `minimumSeconds` as set when the visit began: fewer engaged seconds are a glimpse, not reading. */
  minimum: number;
  evidence: VisitEvidence;
}

export interface VisitEvidence {
  reader: string;
  title?: string;
  url: string;
  /** Of the longest state in which the text has stood still. */
  cjk: number;
  words: number;
  /** Seconds of the longest audio or video that stood in the page, or of the lesson as the site names it. */
  mediaSeconds?: number;
  /** Seconds of each recording, where the site lists several; 0 where that is not known. */
  playlist?: number[];
  preview: boolean;
  /** The page was one of several that the chapter lies on; the lengths are this one's. */
  screens?: Screens;
  /** The page itself had a link to a following one; absent where it had none. */
  namesNext?: boolean;
}

/** What is said of single chapters. */
export const CHAPTER_MARK_KINDS = ['done', 'not-done', 'skipped'] as const;

/** What says where facts belong, and nothing about the course itself. */
export const LINK_KINDS = ['belongs-to', 'same-course'] as const;

/** What takes back other marks, or makes them stand again. */
export const REVERSAL_KINDS = ['undo', 'redo'] as const;

export const MARK_KINDS = [
  'planned',
  'reading',
  'on-hold',
  'dropped',
  'finished',
  'not-yet',
  ...CHAPTER_MARK_KINDS,
  'pass',
  'looked-up',
  'retitled',
  ...LINK_KINDS,
  'not-a-course',
  'forgotten',
  'restored',
  ...REVERSAL_KINDS,
] as const;

export type MarkKind = (typeof MARK_KINDS)[number];
export type ChapterMarkKind = (typeof CHAPTER_MARK_KINDS)[number];
export type LinkKind = (typeof LINK_KINDS)[number];
export type ReversalKind = (typeof REVERSAL_KINDS)[number];
/** What the user may say of a whole course. */
export type CourseMarkKind = Exclude<MarkKind, ChapterMarkKind | LinkKind | ReversalKind | 'retitled'>;

/** One decision. Marks made by one click share an `action`, and are undone together. */
export interface Mark extends Fact {
  kind: MarkKind;
  by: 'reader' | 'user' | 'import';
  /** Milliseconds since 1970: for display and silence only, never for order. */
  at: number;
  action: string;
  courseKey: string;
  chapterKey?: string;
  /**
   * `retitled`: the title. `belongs-to`, `same-course`: the other course's key. `undo`, `redo`: the root action.
   * `restored`: the action of forgetting that it takes back, where it is an undo.
   */
  value?: string;
  evidence?: MarkEvidence;
  /** `forgotten`: how far it covers what stands under its course key or, with a chapter, of that page alone. */
  vector?: Vector;
  /** `forgotten` of a course: chapters under its key that belonged elsewhere, and are not covered. */
  without?: string[];
  /** `restored`: ids of the `forgotten` marks that it lifts, whether they stand or only a tombstone is left. */
  lifts?: string[];
}

/** What the reader knew when it decided; folding never decides again. */
export interface MarkEvidence {
  visit?: string;
  verdict?: Verdict;
  /** Share of slices seen in this pass, 0 to 1, engaged seconds, and the thresholds of the day. */
  seen?: number;
  engaged?: number;
  needed?: number;
  media?: number;
  readingSpeed?: number;
  detector?: string;
  /** `done` of a chapter after which the user must answer whether the course is finished: why. */
  ask?: AskReason;
  /** `finished` by the reader: the rule that applied. */
  rule?: 'closing-chapter' | 'all-chapters';
  /** `finished`, or `done` that asks with no chapter missing: how many chapters of the list counted then. */
  counted?: number;
  /** By import: from a table, or from the site's list of what the user owns. Absent: from the site's outline. */
  from?: 'table' | 'shelf';
  /** With `shelf`: how much of the course was read by the site's own record, in percent. */
  percent?: number;
}

/**
 * Why Epilogue asks instead of recording *finished* by itself. The first four are about a closing chapter; without one,
 * `all-read` is said of a complete list and `last-page` of a page that leads no further; with
 * `unattended` nobody was there.
 */
export const ASK_REASONS = [
  'outline-unknown',
  'outline-partial',
  'chapters-missing',
  'unsure-closing',
  'all-read',
  'last-page',
  'unattended',
] as const;

export type AskReason = (typeof ASK_REASONS)[number];

/** Why a question is open: whether the course is finished, or (`read-again`) whether this is a second pass. */
export type QuestionReason = AskReason | 'read-again';

/** A course's chapters as last known, merged from sightings by `mergeOutline`. */
export interface Outline extends OutlineSighting {
  courseKey: string;
  title?: string;
  author?: string;
  url?: string;
  language?: string;
  publishing?: 'complete' | 'running';
  /** Milliseconds since 1970 of the latest sighting. */
  seenAt: number;
  /** Keys of all chapters, for the index that finds a chapter's course. */
  chapterKeys: string[];
  /** Lets `mergeOutline` give the same result in any order; absent in an outline of a single sighting. */
  parts?: OutlineParts;
}

/** The sightings from which an outline is merged, without what later ones have replaced. */
export interface OutlineParts {
  /** The latest complete sighting, with which the order of chapters begins, and the chapter whose page showed it. */
  base: (OutlineSighting & { seenAt: number; on?: string }) | null;
  /** Where and why the latest partial sighting came about. */
  partial: (Pick<OutlineSighting, 'from' | 'because'> & { seenAt: number }) | null;
  /** Single chapters from other sightings. */
  later: OutlineStep[];
  /** Chapters were left out, because there were more than an outline holds. */
  cut?: true;
  /** The latest value of each field that describes the course. */
  fields: { name: OutlineField; value: string; seenAt: number }[];
}

/** A chapter from a partial sighting, or from a complete one that a complete one without it followed. */
export interface OutlineStep {
  seenAt: number;
  /** The chapter before it. */
  after: string | null;
  chapter: OutlineChapter;
  /** The chapter whose page showed the list; absent if the list came from elsewhere. */
  on?: string;
  partial?: boolean;
}

export type OutlineField = 'title' | 'author' | 'url' | 'language' | 'publishing';
