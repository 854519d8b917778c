/** What only a person does. */
const ACTS = ['pointerdown', 'pointermove', 'wheel', 'keydown', 'touchmove'];
/**
 * What happens when somebody reads by a screen reader, whose keys and pointer never reach the page. Browsers trust it
 * when a script did it, too: two different ones must come within so many milliseconds, and not while the page opens.
 */
const MOVES = ['scroll', 'focusin', 'selectionchange'];
const TOGETHER = 10_000;
const OPENING = 2_000;

export interface Sign {
  type: string;
  /** Whether only a person does this, or as good as only: scripts hardly ever move the selection. */
  isAct: boolean;
}

/** Calls back at everything that tells that someone is there, in this document. */
export function watchSigns(document: Document, onSign: (sign: Sign) => void, signal: AbortSignal): void {
  const how = { capture: true, passive: true, signal };
  const act = ({ isTrusted, type }: Event) => isTrusted && onSign({ type, isAct: true });
  for (const name of ACTS) document.addEventListener(name, act, how);

  const began = performance.now();
  const moved = new Map<string, number>();
  const move = ({ isTrusted, type }: Event) => {
    const now = performance.now();
    if (!isTrusted || now - began < OPENING) return;
    moved.set(type, now);
    const other = MOVES.find((name) => name !== type && now - (moved.get(name) ?? -TOGETHER) < TOGETHER);
    if (other) onSign({ type, isAct: [type, other].includes('selectionchange') });
  };
  for (const name of MOVES) document.addEventListener(name, move, how);
}
