import type { Reason } from '../../verdict';
import type { Place } from '../place';
import type { TextReading } from '../read-text';
import type { TitleReading } from '../read-title';

/** What is known of one chapter, read; a part that is not known is null. */
export interface Clues {
  /** Null also where the title says nothing. */
  title: TitleReading | null;
  place: Place | null;
  text: TextReading | null;
  /** The text is in a language whose farewells are known. */
  textKnown: boolean;
  /** The page's title, where it is not the outline's. */
  otherTitle: string | null;
  /** Whether "nothing follows" means anything: the outline is whole and the course is not still growing. */
  endKnown: boolean;
}

/** How strongly a sign is there, from 0 to 1, the words it saw, and what exactly it is where there are kinds of it. */
export interface Sign {
  strength: number;
  /** Each kind of a signal has a weight of its own. */
  kind?: string;
  detail?: string;
  reason?: Reason;
}

/** One reason for or against. Its weight is fitted and never changes sides. */
export interface SignalRule {
  /** Also the key of its sentence in the message catalogues. */
  id: string;
  speaks: 'for' | 'against';
  /** What its signs may be, where they are weighed apart. */
  kinds?: readonly string[];
  /** The most that its weight may be; absent where only the fit decides. */
  most?: number;
  look(clues: Clues): Sign | null;
}

/** A sign in full strength, if there are words for it. */
export function seen(words: string | null | undefined | false): Sign | null {
  return words ? { strength: 1, detail: words } : null;
}

/** Under which name a sign is weighed. */
export const weightOf = (id: string, kind?: string) => (kind === undefined ? id : `${id}.${kind}`);
