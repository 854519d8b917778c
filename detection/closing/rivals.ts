import type { OutlineChapter } from '../reader';
import type { OutlineReading, Place } from './read-outline';

/** Names to every place the likeliest end of the course, if it is another one; of equals the later. */
export function withRivals(places: Place[], outline: readonly OutlineChapter[]): OutlineReading {
  const ranks = places.map(rank);
  const best = ranks.lastIndexOf(Math.max(0, ...ranks));
  if (!ranks[best]) return { places, candidate: null };
  const rival = outline[best]?.title ?? null;
  // What lies in an earlier section than the last has ended that section.
  const earlier = Boolean(places[best]?.endsUnit);
  const named = places.map((place, i) =>
    i === best || (earlier && place.lastSection) ? place : { ...place, rival },
  );
  return { places: named, candidate: best };
}

/** How much a chapter looks like the end of the course, for finding the one that does most; 0 for not at all. */
function rank({ reading: { label }, role, chaptersAfter, endsUnit, ownTitle }: Place): number {
  const extra = role !== 'regular' && role !== 'opening';
  const last = chaptersAfter === 0;
  if (!label) return ownTitle && !extra ? 2 : 0;
  const naming = label.kind === 'course' || label.kind === 'epilogue';
  if (naming && label.standing !== 'later') return endsUnit || extra ? 3 : 6;
  if (extra) return naming ? 2 : 0;
  if (endsUnit) return 0;
  if (naming) return 4;
  if (label.kind === 'summary') return last ? 2 : 1;
  if (label.standing === 'later') return last ? 3 : 1;
  return last ? 5 : 2;
}
