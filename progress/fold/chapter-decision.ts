import type { Mark, Visit } from '../model/facts';
import { compareFacts, type FactOrder, isAfter } from '../model/order';

/** What was decided about one chapter in one pass. */
export interface ChapterDecision {
  /** The mark that holds: `done`, `not-done` or `skipped`. */
  mark: Mark | null;
  /** Nothing read before this counts, for the user said that the chapter is not done. */
  floor: FactOrder | null;
}

export function decidesChapter(mark: Mark): boolean {
  return mark.kind === 'done' || mark.kind === 'not-done' || mark.kind === 'skipped';
}

/**
 * The decision that holds, from a chapter's standing marks of one pass in fact order and the undos of those that do
 * not stand. The user beats the reader and import; only reading anew, in a visit that began after the user said *not
 * done* or *skipped*, lets the reader speak again. Taking back a reader's *done* is such a word, too.
 */
export function chapterDecision(
  marks: readonly Mark[],
  takenBack: readonly { mark: Mark; by: Mark }[],
  visit: (id: string) => Visit | undefined,
): ChapterDecision {
  let floor = takenBack.filter(({ mark }) => mark.by === 'reader').reduce<FactOrder | null>(later, null);
  let holds: Mark | null = null;
  for (const mark of marks) {
    if (mark.by === 'user') {
      holds = mark;
      if (mark.kind !== 'done') floor = floor && compareFacts(floor, mark) > 0 ? floor : mark;
    } else if (maySpeak(mark, holds, floor, visit)) holds = mark;
  }
  return { mark: holds, floor };
}

function later(floor: FactOrder | null, { by }: { by: Mark }): FactOrder {
  return floor && compareFacts(floor, by) > 0 ? floor : by;
}

function maySpeak(
  mark: Mark,
  holds: Mark | null,
  floor: FactOrder | null,
  visit: (id: string) => Visit | undefined,
): boolean {
  if (mark.by === 'import') return holds === null || holds.by === 'import';
  if (holds?.by !== 'user') return true;
  const earnedBy = visit(mark.evidence?.visit ?? '');
  return holds.kind !== 'done' && earnedBy !== undefined && isAfter(earnedBy, floor);
}
