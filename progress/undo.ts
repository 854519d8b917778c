import type { Mark } from './facts';
import { inOrder } from './order';

/** Marks that stand, marks that were taken back, and undos and redos that name nothing known. */
export interface Standing {
  /** In fact order, undos and redos left out. */
  active: Mark[];
  /** Taken back, each with the undo that decided. */
  undone: { mark: Mark; by: Mark }[];
  /** Without effect: reported, never followed. */
  unknown: Mark[];
}

/**
 * Which marks stand. Undo and redo name a root action, and the latest of them in fact order decides. One that names
 * an action made of undos or redos, or none at all, is unknown: `storage/marks.ts` never writes such.
 */
export function standing(marks: readonly Mark[]): Standing {
  const ordered = inOrder(marks);
  const roots = ordered.filter((mark) => !turns(mark));
  const actions = new Set(roots.map((mark) => mark.action));
  const verdicts = new Map<string, Mark>();
  const unknown: Mark[] = [];
  for (const mark of ordered) {
    if (!turns(mark)) continue;
    if (mark.value !== undefined && actions.has(mark.value)) verdicts.set(mark.value, mark);
    else unknown.push(mark);
  }
  const active: Mark[] = [];
  const undone: Standing['undone'] = [];
  for (const mark of roots) {
    const by = verdicts.get(mark.action);
    if (by?.kind === 'undo') undone.push({ mark, by });
    else active.push(mark);
  }
  return { active, undone, unknown };
}

/** Whether a mark is about another action. */
export function turns(mark: Pick<Mark, 'kind'>): boolean {
  return mark.kind === 'undo' || mark.kind === 'redo';
}
