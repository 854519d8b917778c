import { blockOf } from '@/detection/text';
import { hex, type Stretch, slicesOf, union, within } from './stretches';
import { type Block, blocksOf, carry, lengthOf, pair } from './text-blocks';

const SLICES = 64;
/** Seconds that a slice must stay in view, and the share of it (or of the view, if it is taller) that must. */
const LONG_ENOUGH = 1;
const ENOUGH = 0.5;
/** So many slices in a row may be folded away (a tab, a closed answer): they count with the text around them. */
const FOLDED = 6;
/** Share of a slice's characters that may be missing, after they were moved to another state of the text. */
const SLACK = 0.1;
/** A state of the text that is shorter than this share of the longest is a part of it. */
const PART = 0.9;
/** Characters of a passage. */
const PASSAGE = 120;

/** What is visible of the page, in pixels from the top of the viewport. */
export interface View {
  top: number;
  bottom: number;
  /** How much of it could be visible at once, where that is more: a frame whose rest is off the screen. */
  height?: number;
}

export interface Coverage {
  /**
   * Someone has been reading for so many seconds: takes note of what is in view now. With `isStill`, nothing has moved
   * since the last time, and the layout is not asked.
   */
  tick(seconds: number, isStill?: boolean): void;
  /** What was seen of the longest state of the text as 16 hexadecimal digits, the first slice leftmost. */
  slices(): string;
  /**
   * Follows the text into what stands there now: translated, grown, written again. `effort` is any measure of how long
   * that is. False, and nothing changes, when it is another text.
   */
  follow(nodes: readonly Text[], effort: number): boolean;
  /** The words that stand where the first slice not seen begins; empty when all was seen. */
  passage(): string;
}

/** A state of the text: the longest, to which the slices refer, or what stands in the page now. */
interface State {
  blocks: Block[];
  length: number;
  effort: number;
}

/**
 * Which of 64 equal parts of a text have been in view. It asks the layout where the text is, so it does not matter
 * what scrolls, or whether anything does.
 */
export function cover(nodes: readonly Text[], view: () => View, effort = 0): Coverage {
  let whole = stateOf(nodes, effort);
  let seen: Stretch[] = [];
  /** From what stands in the page to the whole, where it is only a part. */
  let toWhole: ((part: Stretch) => Stretch[]) | null = null;
  let { blocks } = whole;
  let shown = inSlices(nodes, whole.length);

  const isSeen = (part: Stretch) => {
    const parts = toWhole?.(part) ?? [part];
    const length = parts.reduce((sum, [from, to]) => sum + to - from, 0);
    return length > 0 && parts.reduce((sum, each) => sum + within(seen, ...each), 0) >= length * (1 - SLACK);
  };

  return {
    tick(seconds, isStill = false) {
      if (!isStill) look(shown, view());
      for (const slice of shown) {
        if (slice.isSeen) continue;
        // The time just passed counts only where it began with the slice in view.
        slice.stay = slice.isInView ? (slice.stay === undefined ? 0 : slice.stay + seconds) : undefined;
        if ((slice.stay ?? 0) < LONG_ENOUGH) continue;
        slice.isSeen = true;
        seen = union(seen, toWhole?.(slice.part) ?? [slice.part]);
      }
    },
    slices() {
      if (toWhole || shown.length === 0) return slicesOf(seen, whole.length, SLACK);
      return hex(shown.map((slice, at) => slice.isSeen || isUnfolded(at, shown)));
    },
    follow(again, effortNow) {
      const now = stateOf(again, effortNow);
      const pairs = pair(whole.blocks, now.blocks);
      if (!pairs) return false;
      if (effortNow >= PART * whole.effort) {
        seen = union(carry(seen, whole.blocks, now.blocks, pairs));
        whole = now;
        toWhole = null;
      } else {
        const [all, back] = [whole.blocks, pairs.map(([i, j]): [number, number] => [j, i])];
        toWhole = (part) => carry([part], now.blocks, all, back);
      }
      blocks = now.blocks;
      shown = inSlices(again, now.length);
      for (const slice of shown) slice.isSeen = isSeen(slice.part);
      return true;
    },
    passage() {
      const first = shown.find((slice) => !slice.isSeen);
      return first ? passageAt(blocks, first.part[0]) : '';
    },
  };
}

function stateOf(nodes: readonly Text[], effort: number): State {
  const blocks = blocksOf(nodes);
  return { blocks, length: lengthOf(blocks), effort };
}

interface Slice {
  range: Range;
  /** The blocks in which it begins and ends. */
  ends: readonly (Element | null)[];
  /** In characters of what stands in the page. */
  part: Stretch;
  isSeen: boolean;
  isFolded: boolean;
  isInView: boolean;
  /** Seconds in view without a break; undefined while out of view. */
  stay: number | undefined;
}

function look(slices: readonly Slice[], view: View): void {
  const { top, bottom, height = bottom - top } = view;
  for (const slice of slices) {
    if (slice.isSeen) continue;
    if (isFar(slice, view)) {
      slice.isInView = false;
      continue;
    }
    const box = slice.range.getBoundingClientRect();
    slice.isFolded = box.height <= 0;
    const visible = Math.min(box.bottom, bottom) - Math.max(box.top, top);
    slice.isInView = box.height > 0 && bottom > top && visible >= ENOUGH * Math.min(box.height, height);
  }
}

/**
 * Whether the blocks in which a slice begins and ends are both more than a screen above the view, or below it. To
 * measure a block costs a twentieth of measuring text. What has no height is folded, and is measured.
 */
function isFar({ ends }: Slice, { top, bottom }: View): boolean {
  const boxes = ends.map((end) => end?.getBoundingClientRect());
  const screen = bottom - top;
  const isThere = boxes.every((box) => box && box.height > 0);
  const isAbove = () => boxes.every((box) => box && box.bottom < top - screen);
  const isBelow = () => boxes.every((box) => box && box.top > bottom + screen);
  return isThere && screen > 0 && (isAbove() || isBelow());
}

/** A folded slice in a short run of them counts when the text on both sides was seen. */
function isUnfolded(at: number, slices: readonly Slice[]): boolean {
  const isFolded = (i: number) => slices[i]?.isFolded === true && !slices[i]?.isSeen;
  if (!isFolded(at)) return false;
  let first = at;
  let last = at;
  while (isFolded(first - 1)) first--;
  while (isFolded(last + 1)) last++;
  if (last - first >= FOLDED) return false;
  const isSeen = (i: number) => i < 0 || i >= SLICES || slices[i]?.isSeen === true;
  return isSeen(first - 1) && isSeen(last + 1);
}

/** Cuts the text into 64 slices of as many characters. Short texts have empty ones, which count as folded. */
function inSlices(nodes: readonly Text[], length: number): Slice[] {
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
    const end = point(Math.round(((at + 1) * length) / SLICES));
    const range = first.ownerDocument.createRange();
    range.setStart(...start);
    range.setEnd(...end);
    const ends = [blockOf(start[0]), blockOf(end[0])];
    start = end;
    const part: Stretch = [(at * length) / SLICES, ((at + 1) * length) / SLICES];
    return { range, ends, part, isSeen: false, isFolded: false, isInView: false, stay: undefined };
  });
}

/** From the beginning of the block, or of the sentence, in which a place is. */
function passageAt(blocks: readonly Block[], place: number): string {
  const block = blocks.findLast(({ start }) => start <= place);
  if (!block) return '';
  const sentence = /[.!?。！？][\s”’"']*(?=\S)/g;
  const before = block.text.slice(0, Math.max(0, place - block.start));
  const begins = [...before.matchAll(sentence)].at(-1);
  const from = begins && before.length > PASSAGE ? begins.index + begins[0].length : 0;
  const text = block.text.slice(from, from + 2 * PASSAGE).replace(/\s+/g, ' ');
  return text.trim().slice(0, PASSAGE);
}

/** The part of the window that shows the text: all of it, or what the scrolling element leaves of it. */
export function viewOf(window: Window, scroller: Element | null): View {
  const box = scroller?.getBoundingClientRect();
  return {
    top: Math.max(0, box?.top ?? 0),
    bottom: Math.min(window.innerHeight, box?.bottom ?? window.innerHeight),
  };
}
