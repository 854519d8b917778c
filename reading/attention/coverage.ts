const SLICES = 64;
/** Seconds that a slice must stay in view, and the share of it (or of the view, if it is taller) that must. */
const LONG_ENOUGH = 1;
const ENOUGH = 0.5;
/** So many slices in a row may be folded away (a tab, a closed answer): they count with the text around them. */
const FOLDED = 6;

/** What is visible of the page, in pixels from the top of the viewport. */
export interface View {
  top: number;
  bottom: number;
  /** How much of it could be visible at once, where that is more: a frame whose rest is off the screen. */
  height?: number;
}

export interface Coverage {
  /** Someone has been reading for so many seconds: takes note of what is in view now. */
  tick(seconds: number): void;
  /** What was seen as 16 hexadecimal digits, the first slice leftmost. */
  slices(): string;
  /** The same text in new nodes: sites write it again without changing it. */
  renew(nodes: readonly Text[]): void;
}

/**
 * Which of 64 equal parts of a text have been in view. It asks the layout where the text is, so it does not matter
 * what scrolls, or whether anything does.
 */
export function cover(nodes: readonly Text[], view: () => View): Coverage {
  let ranges = rangesOf(nodes);
  const seen = new Array<boolean>(SLICES).fill(false);
  const folded = new Array<boolean>(SLICES).fill(false);
  // Seconds in view without a break; undefined while out of view.
  const stay = new Array<number | undefined>(SLICES).fill(undefined);

  return {
    tick(seconds) {
      const { top, bottom, height = bottom - top } = view();
      ranges.forEach((range, at) => {
        if (seen[at]) return;
        const box = range.getBoundingClientRect();
        folded[at] = box.height <= 0;
        const visible = Math.min(box.bottom, bottom) - Math.max(box.top, top);
        const inView = box.height > 0 && bottom > top && visible >= ENOUGH * Math.min(box.height, height);
        const before = stay[at];
        // The time just passed counts only where it began with the slice in view.
        stay[at] = inView ? (before === undefined ? 0 : before + seconds) : undefined;
        seen[at] = (stay[at] ?? 0) >= LONG_ENOUGH;
      });
    },
    slices: () => hex(seen.map((value, at) => value || unfolded(at, seen, folded))),
    renew(again) {
      ranges = rangesOf(again);
    },
  };
}

/** A folded slice in a short run of them counts when the text on both sides was seen. */
function unfolded(at: number, seen: readonly boolean[], folded: readonly boolean[]): boolean {
  if (!folded[at]) return false;
  let first = at;
  let last = at;
  while (folded[first - 1] && !seen[first - 1]) first--;
  while (folded[last + 1] && !seen[last + 1]) last++;
  if (last - first >= FOLDED) return false;
  return (first === 0 || seen[first - 1] === true) && (last === SLICES - 1 || seen[last + 1] === true);
}

/** Cuts the text into 64 ranges of as many characters. Short texts have empty ones, which count as folded. */
function rangesOf(nodes: readonly Text[]): Range[] {
  const total = nodes.reduce((sum, node) => sum + node.data.length, 0);
  const first = nodes[0];
  if (!first) return [];
  let index = 0;
  let before = 0;
  const point = (offset: number): [Text, number] => {
    let node = nodes[index] ?? first;
    while (offset > before + node.data.length && index < nodes.length - 1) {
      before += node.data.length;
      index++;
      node = nodes[index] ?? first;
    }
    return [node, offset - before];
  };
  let start = point(0);
  return Array.from({ length: SLICES }, (_, at) => {
    const end = point(Math.round(((at + 1) * total) / SLICES));
    const range = first.ownerDocument.createRange();
    range.setStart(...start);
    range.setEnd(...end);
    start = end;
    return range;
  });
}

function hex(bits: readonly boolean[]): string {
  let digits = '';
  for (let at = 0; at < SLICES; at += 4) {
    const four = bits.slice(at, at + 4).reduce((sum, bit) => sum * 2 + Number(bit), 0);
    digits += four.toString(16);
  }
  return digits;
}

/** The part of the window that shows the text: all of it, or what the scrolling element leaves of it. */
export function viewOf(window: Window, scroller: Element | null): View {
  const box = scroller?.getBoundingClientRect();
  return {
    top: Math.max(0, box?.top ?? 0),
    bottom: Math.min(window.innerHeight, box?.bottom ?? window.innerHeight),
  };
}
