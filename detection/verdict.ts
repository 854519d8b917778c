import type { OutlineChapter } from './reader';
import type { ChapterRole } from './roles';

/** All that may be known when the question is asked; every part may be missing. */
export interface Knowledge {
  title?: string;
  section?: string;
  courseTitle?: string;
  siteName?: string;
  language?: string;
  /** The outline in order, and where in it the chapter stands. */
  outline?: readonly OutlineChapter[];
  index?: number;
  outlineComplete?: boolean;
  publishing?: 'complete' | 'running';
  head?: string;
  tail?: string;
  links?: readonly string[];
  /** The text only goes with a video, in which the farewell would be spoken. */
  caption?: boolean;
}

/** What comes after the chapter that the outline ends with, as far as it counts for nothing. */
export type FollowReason =
  | 'last-chapter'
  | 'only-quiz-follows'
  | 'only-notice-follows'
  | 'only-bonus-follows'
  | 'only-appendix-follows'
  | 'only-extras-follow'
  | 'few-follow';

/** Which of its kinds a signal is; each has a clause in `locales/`, told in place of the signal's own. */
export type Reason = FollowReason | 'links-survey' | 'links-certificate' | 'says-goodbye';

/** One reason that spoke, `share` from -1 (against) to 1 (for), and the words it saw. */
export interface Signal {
  id: string;
  share: number;
  detail?: string;
  reason?: Reason;
}

export interface Verdict {
  /** Is this the author's farewell to the whole course? */
  closing: 'yes' | 'no' | 'unsure';
  /** Probability from 0 to 1. */
  score: number;
  role: ChapterRole;
  /** Strongest first, at most six. */
  signals: Signal[];
}
