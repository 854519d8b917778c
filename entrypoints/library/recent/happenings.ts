import type { Mark, Visit } from '@/progress/model/facts';
import { groupBy } from '@/progress/model/group-by';

/** The effect of one click or one decision: marks of one action, and whether they are in force. */
export interface Action {
  kind: 'action';
  id: string;
  at: number;
  marks: Mark[];
  undone: boolean;
}

/** One line of a course's history. */
export type Happening = Action | { kind: 'visit'; id: string; at: number; visit: Visit };

const inFactOrder = (a: Mark, b: Mark) =>
  a.seq - b.seq || Number(a.device > b.device) - Number(a.device < b.device) || (a.id < b.id ? -1 : 1);

/** A course's history, the latest first, with one line for a chapter on a day. Undo and redo have no lines of their own: they show in what they changed. */
export function happenings(visits: readonly Visit[], marks: readonly Mark[]): Happening[] {
  const actions = new Map<string, Action>();
  for (const mark of marks.toSorted(inFactOrder)) {
    if (mark.kind === 'undo' || mark.kind === 'redo') {
      const root = actions.get(mark.value ?? '');
      if (root) root.undone = mark.kind === 'undo';
      continue;
    }
    const action = actions.get(mark.action);
    if (action) action.marks.push(mark);
    else
      actions.set(mark.action, {
        kind: 'action',
        id: mark.action,
        at: mark.at,
        marks: [mark],
        undone: false,
      });
  }
  const read = byChapterAndDay(visits).map((visit) => ({
    kind: 'visit' as const,
    id: visit.id,
    at: visit.startedAt,
    visit,
  }));
  return [...read, ...actions.values()].toSorted((a, b) => b.at - a.at);
}

/** The visits of one chapter on one day of the device as one, with all their seconds and the time of the last. */
function byChapterAndDay(visits: readonly Visit[]): Visit[] {
  const dayOf = (visit: Visit) => `${new Date(visit.startedAt).toDateString()} ${visit.chapterKey}`;
  return [...groupBy(visits, dayOf).values()].map((same) => {
    const last = same.reduce((a, b) => (b.startedAt > a.startedAt ? b : a));
    return { ...last, engaged: same.reduce((sum, visit) => sum + visit.engaged, 0) };
  });
}
