import { type Clues, type Sign, type SignalRule, seen } from './signal';

/** A label that is not what the title begins with may be its subject. */
const LATER = 0.6;
/** A word that ends units too says less, even at the end of a course. */
const IN_PLACE = 0.9;
/** In the last section a word on where to go from here may still follow the conclusion. */
const AFTERWORDS = 2;

/**
 * "Conclusion" alone is the course's where nothing that counts comes after it and more than one section came
 * before; quizzes, surveys, bonuses and appendices may.
 */
function lastWord({ title, place, endKnown }: Clues): Sign | null {
  if (!title?.weakAlone || !place || !endKnown) return null;
  if (place.firstSection || place.endsUnit || place.role !== 'regular') return null;
  if (place.chaptersAfter > (place.lastSection ? AFTERWORDS : 0)) return null;
  return seen(title.weakAlone, IN_PLACE);
}

/** What the title says, and with a common word for an end what its place says of it. */
export const titleSignals: readonly SignalRule[] = [
  {
    id: 'closing-label',
    speaks: 'for',
    look: (clues) =>
      seen(clues.title?.closing) ??
      seen(clues.title?.courseEnd) ??
      seen(clues.title?.closingLater, LATER) ??
      lastWord(clues),
  },
];
