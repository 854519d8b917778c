import { LABELS } from '../lexicon';
import type { Standing } from '../read-title';
import type { SignalRule } from './signal';

/** A label that is not what the title begins with may be its subject; one with a subtitle says as much as one alone. */
const STRENGTH: Record<Standing, number> = { alone: 1, first: 0.9, later: 0.6 };
/** Congratulations and thanks are for whatever is named behind them: congratulations, it moves! */
const ON_SOMETHING = 0.4;
const MEANT: ReadonlySet<string> = new Set(['congratulations', 'thanks', 'done']);
/** Modules congratulate as courses do: only a place can tell which. */
const UNPLACED = 0.6;
/** A conclusion that has a chapter's number is a chapter, not the end of one. */
const CHAPTER = 'conclusion-chapter';

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
      const said = MEANT.has(kind) && standing !== 'alone' ? ON_SOMETHING : STRENGTH[standing];
      const strength = kind === 'congratulations' && !place ? said * UNPLACED : said;
      return { strength, kind: kind === 'conclusion' && numbered ? CHAPTER : kind, detail: words };
    },
  },
];
