import { LABELS } from '../lexicon';
import type { Standing } from '../read-title';
import type { SignalRule } from './signal';

/** A label that is not what the title begins with may be its subject; one with a subtitle says as much as one alone. */
const STRENGTH: Record<Standing, number> = { alone: 1, first: 0.9, later: 0.6 };

/** What the title says. Each kind of label has its own weight: an epilogue is one, a summary seldom. */
export const titleSignals: readonly SignalRule[] = [
  {
    id: 'closing-label',
    speaks: 'for',
    kinds: [...LABELS, 'course'],
    look: ({ title }) => {
      const label = title?.label;
      if (!label) return null;
      return { strength: STRENGTH[label.standing], kind: label.kind, detail: label.words };
    },
  },
];
