import type { Mark } from '../model/facts';
import { compareFacts, isAfter } from '../model/order';
import type { Pass } from './timeline';

/** The user took back a finish or said that it is none; since then nothing else that counts has become done. */
export interface FinishSuppression {
  /** The chapter whose reading led to the finish, where known: its own *done* does not end the suppression. */
  chapterKey?: string;
}

/** Marks by which the user says, or implies, that the course is not finished. */
const NOT_FINISHED = new Set<Mark['kind']>(['not-yet', 'reading', 'planned', 'on-hold', 'dropped']);

/**
 * Whether the reader must not record *finished* again in this pass: it was undone, or the user said otherwise, and no
 * other chapter that counts has become done since.
 */
export function suppressedFinish(
  pass: Pass,
  undone: readonly { mark: Mark; by: Mark }[],
  counts: (chapterKey: string) => boolean,
): FinishSuppression | null {
  const marks = pass.events.flatMap(({ mark }) => (mark ? [mark] : []));
  const notYet = marks.filter((mark) => NOT_FINISHED.has(mark.kind) && mark.by === 'user');
  const takenBack = undone.filter(({ mark }) => mark.kind === 'finished' && mark.by === 'reader');
  const words = [
    ...notYet.map((at) => ({ at, chapterKey: askedBefore(marks, at) })),
    ...takenBack
      .filter(({ mark }) => isAfter(mark, pass.opened))
      .map(({ mark, by }) => ({ at: by, chapterKey: mark.chapterKey })),
  ].sort((a, b) => compareFacts(b.at, a.at));
  const last = words[0];
  if (!last) return null;
  const released = marks.some(
    ({ kind, chapterKey, ...mark }) =>
      kind === 'done' && isAfter(mark, last.at) && chapterKey !== last.chapterKey && counts(chapterKey ?? ''),
  );
  if (released) return null;
  return last.chapterKey === undefined ? {} : { chapterKey: last.chapterKey };
}

/** The chapter whose *finished*, or whose question, a *not yet* answers. */
function askedBefore(marks: readonly Mark[], notYet: Mark): string | undefined {
  return marks
    .filter((mark) => compareFacts(mark, notYet) < 0)
    .findLast(
      (mark) => (mark.kind === 'finished' && mark.by === 'reader') || mark.evidence?.ask !== undefined,
    )?.chapterKey;
}
