import type { Move } from '@/messages/teaching';

/** What is done by keys while the page has the focus; the frame has the same. */
const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: 'out',
  ArrowDown: 'in',
  ArrowLeft: 'previous',
  ArrowRight: 'next',
};
const SWALLOWED = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'dblclick',
  'auxclick',
  'touchstart',
] as const;

interface Hands {
  over(element: Element): void;
  pick(element: Element | null): void;
  move(to: Move): void;
}

/**
 * Lets the person point at something of the page until `signal` says that it is over. The click that picks opens no
 * link and moves no focus, and no key goes to the page. Only a person's own events count.
 */
export function watchPointing(window: Window, ours: Element, hands: Hands, signal: AbortSignal): void {
  const under = ({ clientX, clientY }: MouseEvent) => window.document.elementFromPoint(clientX, clientY);
  const listen = <Name extends keyof WindowEventMap>(
    name: Name,
    hear: (event: WindowEventMap[Name]) => void,
  ) =>
    window.addEventListener(
      name,
      (event) => {
        if (!event.isTrusted || event.target === ours) return;
        hear(event);
      },
      { capture: true, passive: false, signal },
    );
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  listen('pointermove', (event) => {
    const element = under(event);
    if (element) hands.over(element);
  });
  for (const name of SWALLOWED) listen(name, swallow);
  listen('click', (event) => {
    swallow(event);
    // A key on a button of the page makes a click without a place.
    hands.pick(event.detail > 0 ? under(event) : null);
  });
  listen('keydown', (event) => {
    const move = MOVES[event.key];
    if (!move && event.key !== 'Enter') return;
    swallow(event);
    if (move) hands.move(move);
    else hands.pick(null);
  });
}
