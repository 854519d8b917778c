import type { FollowReason } from '../../verdict';
import type { Followers, Place } from '../read-outline';
import type { TitleReading } from '../read-title';
import { type Clues, type SignalRule, seen } from './signal';

/** In the last section a word on where to go from here may still follow the conclusion. */
const AFTERWORDS = 2;

/** Whether the title has any word for an end: only then does its place mean more than that a list is over. */
export const speaksOfEnd = (title: TitleReading | null): boolean =>
  Boolean(title?.closing ?? title?.courseEnd ?? title?.closingLater ?? title?.weakAlone);

/**
 * Whether nothing that counts follows; quizzes, surveys, bonuses and appendices may. False where an outline may go
 * on, and for a common word in the first section, where nothing can have come together yet.
 */
export function isLast({ title, place, endKnown }: Clues): boolean {
  if (!place || !endKnown || place.endsUnit || place.role !== 'regular') return false;
  if (!title?.closing && !title?.courseEnd && place.firstSection) return false;
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
    look: (clues) =>
      clues.place && speaksOfEnd(clues.title) && isLast(clues)
        ? { strength: 1, reason: followReason(clues.place) }
        : null,
  },
  { id: 'better-candidate', speaks: 'against', look: ({ place }) => seen(place?.rival) },
  { id: 'other-title', speaks: 'against', look: ({ otherTitle }) => seen(otherTitle) },
];
