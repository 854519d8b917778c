import type { Part, TaughtRule } from '@/detection/taught/rule';
import type { SeenByRule } from '@/detection/taught/seen';

/** What the frame tells the script in the page, by a port that the page does not see. */
export type TeachAct =
  /** The next click, or Enter, is on this. `null` ends pointing. */
  | { act: 'point'; part: PointedPart | null }
  /** Another element than the one that is lit: by its neighbour, or what is around or in it. */
  | { act: 'move'; to: Move }
  | { act: 'pick' }
  /** More or less around the list than was guessed. */
  | { act: 'resize-list'; to: 'out' | 'in' }
  | { act: 'clear'; part: PointedPart }
  | { act: 'say'; whole?: boolean; path?: string }
  | { act: 'height'; height: number }
  /** To the other side of the page, away from what is to be pointed at. */
  | { act: 'aside' }
  | { act: 'close' };

/** The others follow from these, or can be written by hand. */
export type PointedPart = Extract<Part, 'outline' | 'title' | 'article' | 'course'>;

export type Move = 'out' | 'in' | 'next' | 'previous';

/** How far teaching has come, as the page tells it after every step. */
export interface Teaching {
  rule: TaughtRule;
  pointing: PointedPart | null;
  /** The tag and beginning of the text of what is lit, while pointing. */
  lit: string;
  /** Nothing lasting could be found to tell this part by. */
  unnamed: PointedPart | null;
  /** A folder of the site that holds all of the list; empty when there is none but the whole. */
  folder: string;
  seen: SeenByRule;
}

/** The page's first word to the frame, with the port. `nonce` is what stands in the frame's address. */
export interface TeachGreeting {
  nonce: string;
}
