import { type SignalRule, seen } from './signal';

/** What the outline says. */
export const placeSignals: readonly SignalRule[] = [
  { id: 'better-candidate', speaks: 'against', look: ({ place }) => seen(place?.rival) },
  { id: 'other-title', speaks: 'against', look: ({ otherTitle }) => seen(otherTitle) },
];
