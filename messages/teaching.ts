import type { Part, TaughtRule } from '@/detection/taught/rule';
import type { SeenByRule } from '@/detection/taught/seen';

/** What the frame tells the script in the page, through a port that the page does not see. */
export type TeachAct =
  /** The next click, or Enter, picks this part. `null` ends pointing. */
  | { act: 'point'; part: PointedPart | null }
  /** Lights another element than the one that is lit: a neighbour, its parent or a child. */
  | { act: 'move'; to: Move }
  | { act: 'pick' }
  /** Takes more or less around the list than was guessed. */
  | { act: 'resize-list'; to: 'out' | 'in' }
  | { act: 'clear'; part: PointedPart }
  | { act: 'say'; whole?: boolean; path?: string }
  | { act: 'height'; height: number }
  /** Moves the panel to the other side of the page, away from what the person points at. */
  | { act: 'aside' }
  | { act: 'close' };

/** The other parts follow from these, or can be written by hand. */
export type PointedPart = Extract<Part, 'outline' | 'title' | 'article' | 'course'>;

export type Move = 'out' | 'in' | 'next' | 'previous';

/** How far teaching has come, which the page tells after every step. */
export interface Teaching {
  rule: TaughtRule;
  pointing: PointedPart | null;
  /** The tag and the beginning of the text of the lit element, while pointing. */
  lit: string;
  /** The part for which no lasting selector was found. */
  unnamed: PointedPart | null;
  /** A folder of the site that holds the whole list; empty if only the host does. */
  folder: string;
  seen: SeenByRule;
}

/** The page's first word to the frame, with the port. `nonce` comes from the frame's address. */
export interface TeachGreeting {
  nonce: string;
}
