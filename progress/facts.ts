import type { OutlineChapter, OutlineSighting } from '@/detection/reader';
import type { Verdict } from '@/detection/verdict';

/** Order of facts: (seq, device, id). `seq` is 1 + the greatest seq in the store that wrote it. */
export interface Fact {
  id: string;
  /** Random id of the store that wrote it, made once per installation. */
  device: string;
  seq: number;
}

/** One reading of one chapter. It only grows: see `growVisit`. */
export interface Visit extends Fact {
  /** The observed identity, not the root it is folded into. */
  courseKey: string;
  chapterKey: string;
  /** Milliseconds since 1970. */
  startedAt: number;
  endedAt: number;
  /** Engaged seconds. */
  engaged: number;
  /** Which of 64 slices of the text were in view for at least a second: 16 hexadecimal digits. */
  slices: string;
  /** Share of the media that was really played, 0 to 1. */
  media: number;
  /** `minimumSeconds` as set when the visit began: fewer engaged seconds are a glimpse, not reading. */
  minimum: number;
  evidence: VisitEvidence;
}

export interface VisitEvidence {
  reader: string;
  title?: string;
  url: string;
  cjk: number;
  words: number;
  mediaSeconds?: number;
  preview: boolean;
}

export const MARK_KINDS = [
  'planned',
  'reading',
  'on-hold',
  'dropped',
  'finished',
  'not-yet',
  'done',
  'not-done',
  'skipped',
  'pass',
  'looked-up',
  'retitled',
  'belongs-to',
  'same-course',
  'not-a-course',
  'forgotten',
  'restored',
  'undo',
  'redo',
] as const;

export type MarkKind = (typeof MARK_KINDS)[number];

/** One decision. Marks made by one click share an `action`, and are undone together. */
export interface Mark extends Fact {
  kind: MarkKind;
  by: 'reader' | 'user' | 'import';
  /** Milliseconds since 1970: for display and silence only, never for order. */
  at: number;
  action: string;
  courseKey: string;
  chapterKey?: string;
  /** `retitled`: the title. `belongs-to`, `same-course`: the other course's key. `undo`, `redo`: the root action. */
  value?: string;
  evidence?: MarkEvidence;
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
  /** `done` of a chapter after which the user must be asked whether the course is finished: why. */
  ask?: AskReason;
  /** `finished` by the reader: which rule. */
  rule?: 'closing-chapter' | 'all-chapters';
  /** `finished`: how many chapters counted then, where the outline was complete. */
  counted?: number;
  /** By import: from a table of the user's, or from the site's list of what they own. Absent: the site's outline. */
  from?: 'table' | 'shelf';
  /** With `shelf`: how far the site says the course was read, in percent. */
  percent?: number;
}

/** Why Epilogue asks instead of recording *finished* by itself. */
export type AskReason = 'outline-unknown' | 'outline-partial' | 'chapters-missing' | 'unsure-closing';

/** Why a question is open: whether the course is finished, or (`read-again`) whether this is a second time through. */
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
  /** What `mergeOutline` needs to come out the same in any order; absent in an outline of a single sighting. */
  parts?: OutlineParts;
}

/** The sightings an outline is merged from, without what later ones have replaced. */
export interface OutlineParts {
  /** The latest complete sighting, and the chapter on whose page it stood. */
  base: (OutlineSighting & { seenAt: number; on?: string }) | null;
  /** Where and why the latest partial sighting was taken. */
  partial: (Pick<OutlineSighting, 'from' | 'because'> & { seenAt: number }) | null;
  /** What other sightings said of single chapters. */
  later: OutlineStep[];
  /** The latest value of each field that describes the course. */
  fields: { name: OutlineField; value: string; seenAt: number }[];
}

/** A chapter as a sighting had it that was partial, or complete and followed by a complete one without it. */
export interface OutlineStep {
  seenAt: number;
  /** The chapter before it. */
  after: string | null;
  chapter: OutlineChapter;
  /** The chapter on whose page the list stood; absent where it came from elsewhere. */
  on?: string;
  partial?: boolean;
}

export type OutlineField = 'title' | 'author' | 'url' | 'language' | 'publishing';
