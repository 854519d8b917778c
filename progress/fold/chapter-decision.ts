import { CHAPTER_MARK_KINDS, type Mark, type Visit } from '../model/facts';
import { compareFacts, type FactOrder, isAfter } from '../model/order';

/** What was decided about one chapter in one pass. */
export interface ChapterDecision {
  /** The mark in force: `done`, `not-done` or `skipped`. */
  mark: Mark | null;
  /** Nothing that was read before this counts, because the user said that the chapter is not done. */
  floor: FactOrder | null;
}

export function decidesChapter({ kind }: Mark): boolean {
  return CHAPTER_MARK_KINDS.some((each) => each === kind);
}

/**
 * The decision in force, from a chapter's active marks of one pass in fact order and the undos of the others. The user
 * beats the reader and import. After *not done* or *skipped*, the reader has a say again only by a visit that began
 * later. Taking back a reader's *done* counts as *not done*.
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
