import type { FollowReason } from '../../verdict';
import type { Followers, Place } from '../read-outline';
import { type Clues, type SignalRule, seen } from './signal';

/** Behind a label in the last section a word or two on where to go from here may still follow. */
const AFTERWORDS = 2;

/**
 * Whether nothing that counts follows; quizzes, surveys, bonuses and appendices may. False where an outline may go
 * on, and for a label in the first section, where nothing can have come together yet.
 */
export function isLast({ title, place, endKnown }: Clues): boolean {
  if (!place || !endKnown || place.endsUnit || place.role !== 'regular') return false;
  const label = title?.label;
  if (!label) return place.chaptersAfter === 0;
  if (label.kind !== 'course' && label.kind !== 'epilogue' && place.firstSection) return false;
  return place.chaptersAfter <= (place.lastSection ? AFTERWORDS : 0);
}

/** What of several kinds follows is told by the most telling one; a mixture has a name of its own. */
export function followReason({ chaptersAfter, followers }: Place): FollowReason {
  if (chaptersAfter > 0) return 'few-follow';
  const [only, ...more] = [...followers];
  if (!only) return 'last-chapter';
  return more.length > 0 ? 'only-extras-follow' : ONLY[only];
}

const ONLY: Record<Followers, FollowReason> = {
  quiz: 'only-quiz-follows',
  notice: 'only-notice-follows',
  appendix: 'only-appendix-follows',
  bonus: 'only-bonus-follows',
  answers: 'only-bonus-follows',
  story: 'only-bonus-follows',
};

/** What the outline says. */
export const placeSignals: readonly SignalRule[] = [
  {
    id: 'nothing-follows',
    speaks: 'for',
    kinds: ['label', 'plain'],
    look: (clues) => {
      if (!clues.place || !isLast(clues)) return null;
      const kind = clues.title?.label ? 'label' : 'plain';
      return { strength: 1, kind, reason: followReason(clues.place) };
    },
  },
  {
    id: 'last-section',
    speaks: 'for',
    look: (clues) => (isLast(clues) ? seen(clues.place?.sectionEnds) : null),
  },
  {
    id: 'own-title',
    speaks: 'for',
    look: (clues) => (clues.place?.ownTitle && isLast(clues) ? { strength: 1 } : null),
  },
  {
    id: 'ends-part',
    speaks: 'against',
    kinds: ['here', 'before'],
    look: ({ title, place }) => {
      if (!title?.label || !place) return null;
      if (place.endsUnit) return { strength: 1, kind: 'here' };
      // Where a course's survey or certificate comes behind it, it is the course's.
      return place.endedBefore && !place.followers.has('notice') ? { strength: 1, kind: 'before' } : null;
    },
  },
  { id: 'better-candidate', speaks: 'against', look: ({ place }) => seen(place?.rival) },
  { id: 'other-title', speaks: 'against', look: ({ otherTitle }) => seen(otherTitle) },
];
