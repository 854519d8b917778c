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

/** One reason that spoke, `share` from -1 (against) to 1 (for), and the words it saw. */
export interface Signal {
  id: string;
  share: number;
  detail?: string;
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
