import { type SignalRule, seen } from './signal';

/** What the title says. */
export const titleSignals: readonly SignalRule[] = [
  {
    id: 'closing-label',
    speaks: 'for',
    look: ({ title }) => seen(title?.closing) ?? seen(title?.closingLater, 0.6),
  },
  { id: 'course-end', speaks: 'for', look: ({ title }) => seen(!title?.closing && title?.courseEnd) },
  {
    id: 'end-word',
    speaks: 'for',
    look: ({ title }) => seen(!title?.closing && !title?.courseEnd && title?.weakAlone),
  },
  { id: 'names-part', speaks: 'against', look: ({ title }) => seen(!title?.closing && title?.part) },
  { id: 'about-else', speaks: 'against', look: ({ title }) => seen(!title?.closing && title?.trap) },
  {
    id: 'other-role',
    speaks: 'against',
    look: ({ title }) => seen(!title?.closing && title?.role && title.role !== 'intro' && title.role),
  },
];
