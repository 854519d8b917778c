import type { Mark, Visit } from '../model/facts';
import { type FactOrder, inOrder } from '../model/order';

/** A fact that can change a course. */
export type Event = { visit: Visit; mark?: never } | { mark: Mark; visit?: never };

/** One time through the course, with its events in fact order. */
export interface Pass {
  number: number;
  /** The mark that opened the pass; `null` for the first. */
  opened: Mark | null;
  events: Event[];
}

/** The facts of one course in order, cut into passes, without what was forgotten. */
export interface Timeline {
  /** Never empty. */
  passes: Pass[];
  /** The mark that hides everything before it. */
  forgotten: Mark | null;
}

/**
 * Cuts the active marks and the visits of one course into passes. A visit belongs to the pass that was open when it
 * began.
 */
export function timelineOf(visits: readonly Visit[], active: readonly Mark[]): Timeline {
  const forgotten = forgottenBy(active);
  const events: (FactOrder & { event: Event })[] = [
    ...visits.map((visit) => ({ ...orderOf(visit), event: { visit } })),
    ...active.map((mark) => ({ ...orderOf(mark), event: { mark } })),
  ];
  const all = inOrder(events);
  const start = forgotten ? all.findIndex(({ event }) => event.mark === forgotten) + 1 : 0;
  const first: Pass = { number: 1, opened: null, events: [] };
  const passes = [first];
  let current = first;
  for (const { event } of all.slice(start)) {
    if (event.mark?.kind === 'pass') {
      current = { number: passes.length + 1, opened: event.mark, events: [] };
      passes.push(current);
    }
    current.events.push(event);
  }
  return { passes, forgotten };
}

/** Whether a visit was reading and not a glimpse. */
export function isReading(visit: Pick<Visit, 'engaged' | 'minimum'>): boolean {
  return visit.engaged >= visit.minimum;
}

/** The latest `forgotten` that no later `restored` takes back, one for one. */
export function forgottenBy(active: readonly Mark[]): Mark | null {
  const standing: Mark[] = [];
  for (const mark of inOrder(active)) {
    if (mark.kind === 'forgotten') standing.push(mark);
    if (mark.kind === 'restored') standing.pop();
  }
  return standing.at(-1) ?? null;
}

function orderOf({ id, device, seq }: FactOrder): FactOrder {
  return { id, device, seq };
}
