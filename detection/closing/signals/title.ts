import { type SignalRule, seen } from './signal';

/** A label that is not what the title begins with may be its subject. */
const LATER = 0.6;

/** What the title says. */
export const titleSignals: readonly SignalRule[] = [
  {
    id: 'closing-label',
    speaks: 'for',
    look: ({ title }) => seen(title?.closing) ?? seen(title?.courseEnd) ?? seen(title?.closingLater, LATER),
  },
];
