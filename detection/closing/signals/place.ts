import { type SignalRule, seen } from './signal';

/** In the last section a word on where to go from here may still follow the conclusion. */
const AFTERWORDS = 2;

/** What the outline says. */
export const placeSignals: readonly SignalRule[] = [
  {
    id: 'nothing-follows',
    speaks: 'for',
    look: ({ place, endKnown }) => {
      if (!place || !endKnown || place.chaptersAfter > 0) return null;
      return seen(place.extrasAfter.join(', ')) ?? { strength: 1 };
    },
  },
  {
    // "Conclusion" is the course's where nothing that counts comes after it, and more than one section came before.
    id: 'end-word-last',
    speaks: 'for',
    look: ({ place, endKnown }) => {
      if (!place || !endKnown || place.firstSection || place.endsUnit || place.role !== 'regular')
        return null;
      return seen(place.chaptersAfter <= (place.lastSection ? AFTERWORDS : 0) && place.reading.weakAlone);
    },
  },
  {
    id: 'other-role',
    speaks: 'against',
    look: ({ place }) => seen(place && !place.reading.closing && place.role !== 'regular' && place.role),
  },
  { id: 'better-candidate', speaks: 'against', look: ({ place }) => seen(place?.rival) },
  { id: 'other-title', speaks: 'against', look: ({ otherTitle }) => seen(otherTitle) },
];
