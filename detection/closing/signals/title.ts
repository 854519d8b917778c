import { isLast } from './place';
import { type Clues, type Sign, type SignalRule, seen } from './signal';

/** A label that is not what the title begins with may be its subject. */
const LATER = 0.6;
/** A word that ends units too says less, even at the end of a course, and less still where it has ended some. */
const COMMON = 0.7;
const REPEATED = 0.3;

/**
 * "Conclusion" alone is the course's only where nothing that counts comes after it. Where it has ended units too, a
 * course's survey or certificate behind it makes it the course's, or else the text has to.
 */
function commonWord(clues: Clues): Sign | null {
  const { title, place } = clues;
  if (!title?.weakAlone || !isLast(clues)) return null;
  return seen(title.weakAlone, place?.endedBefore && !place.followers.has('notice') ? REPEATED : COMMON);
}

/** What the title says; of a common word for an end only where its place bears it out. */
export const titleSignals: readonly SignalRule[] = [
  {
    id: 'closing-label',
    speaks: 'for',
    look: (clues) =>
      seen(clues.title?.closing) ??
      seen(clues.title?.courseEnd) ??
      seen(clues.title?.closingLater, LATER) ??
      commonWord(clues),
  },
];
