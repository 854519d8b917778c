import { type SignalRule, seen } from './signal';

/** So many chapters after it are as much against a farewell as a whole course. */
const MANY = 6;

/** What the outline says. */
export const placeSignals: readonly SignalRule[] = [
  {
    id: 'nothing-follows',
    speaks: 'for',
    look: ({ place, endKnown }) =>
      place && endKnown && place.chaptersAfter === 0 && place.extrasAfter.length === 0
        ? { strength: 1 }
        : null,
  },
  {
    id: 'only-extras-follow',
    speaks: 'for',
    look: ({ place, endKnown }) =>
      place && endKnown && place.chaptersAfter === 0 ? seen(place.extrasAfter.join(', ')) : null,
  },
  {
    id: 'chapters-follow',
    speaks: 'against',
    look: ({ place }) =>
      place && place.chaptersAfter > 0
        ? { strength: Math.min(1, place.chaptersAfter / MANY), detail: String(place.chaptersAfter) }
        : null,
  },
  { id: 'last-section', speaks: 'for', look: ({ place }) => seen(place?.finalSection) },
  { id: 'ends-unit', speaks: 'against', look: ({ place }) => (place?.endsUnit ? { strength: 1 } : null) },
  {
    id: 'first-section',
    speaks: 'against',
    look: ({ place }) => (place?.firstSection ? { strength: 1 } : null),
  },
  {
    id: 'extra-section',
    speaks: 'against',
    look: ({ place }) =>
      seen(
        place && !place.reading.role && place.role !== 'regular' && place.role !== 'opening' && place.role,
      ),
  },
  { id: 'unnumbered', speaks: 'for', look: ({ place }) => (place?.unnumbered ? { strength: 1 } : null) },
  { id: 'better-candidate', speaks: 'against', look: ({ place }) => seen(place?.rival) },
  { id: 'other-title', speaks: 'against', look: ({ otherTitle }) => seen(otherTitle) },
];
