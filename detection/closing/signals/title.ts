import { LABELS } from '../lexicon';
import type { Place } from '../place';
import type { Standing } from '../read-title';
import type { SignalRule } from './signal';

/** A label that is not what the title begins with may be its subject; one with a subtitle says as much as one alone. */
const STRENGTH: Record<Standing, number> = { alone: 1, first: 0.9, later: 0.6 };
/** Congratulations and thanks are for whatever is named behind them: congratulations, it moves! */
const ON_SOMETHING = 0.4;
const MEANT: ReadonlySet<string> = new Set(['congratulations', 'thanks', 'done']);
/** Modules congratulate as courses do: only a place can tell which. */
const UNPLACED = 0.6;
/** Before a subtitle and without a place: goodbye to what, and next in which lesson? */
const UNPLACED_FIRST: Partial<Record<string, number>> = { next: 0.7, goodbye: 0.5 };
/** A conclusion that has a chapter's number is a chapter, not the end of one. */
const CHAPTER = 'conclusion-chapter';

/** A summary of which a course has one, as its last chapter, is the course's. */
const isOnlyEnd = (place: Place | null) =>
  place !== null && place.chaptersAfter === 0 && !place.endedBefore && !place.endsUnit;

/** What the title says. Each kind of label has its own weight: an epilogue is one, a summary seldom. */
export const titleSignals: readonly SignalRule[] = [
  {
    id: 'closing-label',
    speaks: 'for',
    kinds: [...LABELS, 'course', CHAPTER],
    look: ({ title, place }) => {
      const label = title?.label;
      if (!label) return null;
      const { kind, standing, numbered, words } = label;
      // What a summary sums up, its subtitle names.
      const stands = kind === 'summary' && standing === 'first' ? 'later' : standing;
      const said = MEANT.has(kind) && standing !== 'alone' ? ON_SOMETHING : STRENGTH[stands];
      const alone = kind === 'congratulations' ? UNPLACED : 1;
      const unplaced = standing === 'alone' ? alone : (UNPLACED_FIRST[kind] ?? alone);
      const strength = place ? said : said * unplaced;
      const isChapter = kind === 'conclusion' && numbered && standing === 'alone';
      if (kind === 'summary' && standing === 'alone' && isOnlyEnd(place))
        return { strength, kind: 'conclusion', detail: words };
      return { strength, kind: isChapter ? CHAPTER : kind, detail: words };
    },
  },
];
