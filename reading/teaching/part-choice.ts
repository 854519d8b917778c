import type { Move, PointedPart } from '@/messages/teaching';
import { neighbour } from './neighbour';
import { watchPointing } from './pointing';

/** The choice of the element that is a part of the chapter: its list, its title, … */
export interface PartChoice {
  /** The part that is being chosen; `null` while nothing is. */
  part(): PointedPart | null;
  /** The element that would be chosen now. */
  lit(): Element | null;
  /** Begins with the element that was the part until now, if any. */
  begin(part: PointedPart, known: Element | null): void;
  move(to: Move): void;
  pick(element: Element | null): void;
  end(): void;
}

interface Told {
  /** Another element would be chosen now. */
  moved(): void;
  picked(part: PointedPart, element: Element): void;
}

/** Lets a person choose elements of the page, until `signal` says that it is over. `ours` is no part of the page. */
export function openPartChoice(
  window: Window,
  ours: Element,
  { moved, picked }: Told,
  signal: AbortSignal,
): PartChoice {
  let choosing: { part: PointedPart; end: AbortController } | null = null;
  let lit: Element | null = null;
  const end = () => {
    choosing?.end.abort();
    choosing = null;
    lit = null;
  };
  const over = (element: Element) => {
    if (element === lit) return;
    lit = element;
    moved();
  };
  const move = (to: Move) => {
    over(neighbour(lit ?? window.document.body, to));
    lit?.scrollIntoView({ block: 'nearest' });
  };
  const pick = (element: Element | null) => {
    const chosen = element ?? lit;
    if (!choosing || !chosen) return;
    const { part } = choosing;
    end();
    picked(part, chosen);
  };
  return {
    part: () => choosing?.part ?? null,
    lit: () => (choosing ? lit : null),
    begin(part, known) {
      end();
      choosing = { part, end: new AbortController() };
      lit = known;
      watchPointing(window, ours, { over, pick, move }, AbortSignal.any([signal, choosing.end.signal]));
    },
    move,
    pick,
    end,
  };
}
