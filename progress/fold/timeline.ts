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

/**
 * Cuts the marks in force and the visits of one course, without what was forgotten, into passes; never none. A visit
 * belongs to the pass that was open when it began.
 */
export function passesOf(visits: readonly Visit[], active: readonly Mark[]): Pass[] {
  const events: (FactOrder & { event: Event })[] = [
    ...visits.map((visit) => ({ ...orderOf(visit), event: { visit } })),
    ...active.map((mark) => ({ ...orderOf(mark), event: { mark } })),
  ];
  const first: Pass = { number: 1, opened: null, events: [] };
  const passes = [first];
  let current = first;
  for (const { event } of inOrder(events)) {
    if (event.mark?.kind === 'pass') {
      current = { number: passes.length + 1, opened: event.mark, events: [] };
      passes.push(current);
    }
    current.events.push(event);
  }
  return passes;
}

/** Whether a visit was reading and not a glimpse. */
export function isReading(visit: Pick<Visit, 'engaged' | 'minimum'>): boolean {
  return visit.engaged >= visit.minimum;
}

function orderOf({ id, device, seq }: FactOrder): FactOrder {
  return { id, device, seq };
}
