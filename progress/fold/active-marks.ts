import type { Mark } from '../model/facts';
import { inOrder } from '../model/order';
import { isForgetting } from './forgetting';

/** Marks in force, marks that were taken back, and undos and redos that name nothing known. */
export interface ActiveMarks {
  /** In fact order, without undos and redos. */
  active: Mark[];
  /** Taken back, each with the undo that decided. */
  undone: { mark: Mark; by: Mark }[];
  /** Undos and redos without effect: they are reported, never followed. */
  unknown: Mark[];
}

/**
 * Tells which marks are in force. An undo or redo names a root action and the course whose marks of it are meant (one
 * mark in each course takes back an action that touches two, so that either course folds from its own facts alone); the
 * latest in fact order decides. Forgetting is taken back by `restored` alone. One that names nothing known, or another undo, is unknown:
 * `storage/marks/undo-action.ts` resolves the undo of an undo to its root before it writes.
 */
export function activeMarks(marks: readonly Mark[]): ActiveMarks {
  const ordered = inOrder(marks);
  const roots = ordered.filter((mark) => !isUndoOrRedo(mark));
  const known = new Set(roots.map((mark) => target(mark.courseKey, mark.action)));
  const verdicts = new Map<string, Mark>();
  const unknown: Mark[] = [];
  for (const mark of ordered) {
    if (!isUndoOrRedo(mark)) continue;
    const about = target(mark.courseKey, mark.value ?? '');
    if (known.has(about)) verdicts.set(about, mark);
    else unknown.push(mark);
  }
  const active: Mark[] = [];
  const undone: ActiveMarks['undone'] = [];
  for (const mark of roots) {
    const by = isForgetting(mark) ? undefined : verdicts.get(target(mark.courseKey, mark.action));
    if (by?.kind === 'undo') undone.push({ mark, by });
    else active.push(mark);
  }
  return { active, undone, unknown };
}

function target(courseKey: string, action: string): string {
  return `${action} ${courseKey}`;
}

/** Whether a mark takes back another action or does it again. */
export function isUndoOrRedo(mark: Pick<Mark, 'kind'>): boolean {
  return mark.kind === 'undo' || mark.kind === 'redo';
}
