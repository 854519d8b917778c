import { type SignalRule, seen } from './signal';

/** What the title says. */
export const titleSignals: readonly SignalRule[] = [
  {
    id: 'closing-label',
    speaks: 'for',
    look: ({ title }) => seen(title?.closing) ?? seen(title?.closingLater, 0.6),
  },
  { id: 'course-end', speaks: 'for', look: ({ title }) => seen(!title?.closing && title?.courseEnd) },
];
