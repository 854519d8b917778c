import type { Reason } from '../../verdict';
import type { Place } from '../read-outline';
import type { TextReading } from '../read-text';
import type { TitleReading } from '../read-title';

/** What is known of one chapter, read; a part that is not known is null. */
export interface Clues {
  title: TitleReading | null;
  place: Place | null;
  text: TextReading | null;
  /** The page's title, where it is not the outline's. */
  otherTitle: string | null;
  /** Whether "nothing follows" means anything: the outline is whole and the course is not still growing. */
  endKnown: boolean;
}

/** How strongly a sign is there, from 0 to 1, the words it saw, and what exactly it is where there are kinds of it. */
export interface Sign {
  strength: number;
  detail?: string;
  reason?: Reason;
}

/** One reason for or against. Its weight is fitted and never changes sides. */
export interface SignalRule {
  /** Also the key of its sentence in the message catalogues. */
  id: string;
  speaks: 'for' | 'against';
  look(clues: Clues): Sign | null;
}

/** A sign in full strength, if there are words for it. */
export function seen(words: string | null | undefined | false, strength = 1): Sign | null {
  return words ? { strength, detail: words } : null;
}
