import { blockOf } from '@/detection/text';
import type { Stretch } from './stretches';

/** A paragraph, a heading, a listing: text that stands in one block of the page. */
export interface Block {
  element: Element | null;
  text: string;
  /** Characters of the whole text before it. */
  start: number;
  /** It came to stand beside another block, as a translation of it does. */
  isBeside?: boolean;
}

/** Characters by which a block that was written anew is known again. */
const HEAD = 32;
/** Share of a text that must be found again in another for it to be the same. */
const SAME = 0.2;
/** Blocks that two texts must have, as many and alike, to be the same in other words. */
const ALIKE = 3;
/** How far the lengths of their blocks must go together: a correlation. */
const CORRELATED = 0.8;
/** A translation is so many times as long as what it translates, at most. */
const TRANSLATED = 4;

export function blocksOf(nodes: readonly Text[]): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const node of nodes) {
    const [element, last] = [blockOf(node), blocks.at(-1)];
    if (last && last.element === element) last.text += node.data;
    else blocks.push({ element, text: node.data, start });
    start += node.data.length;
  }
  return blocks;
}

export function lengthOf(blocks: readonly Block[]): number {
  const last = blocks.at(-1);
  return last ? last.start + last.text.length : 0;
}

/** Which block of one text is which of another, in the order of both; `null` when they are two texts. */
export function pair(before: readonly Block[], now: readonly Block[]): [number, number][] | null {
  const byElement = new Map(before.map(({ element }, i) => [element, i]));
  const byHead = new Map<string, number[]>();
  for (const [i, block] of before.entries()) {
    const own = byHead.get(headOf(block));
    if (own) own.push(i);
    else byHead.set(headOf(block), [i]);
  }
  const found = now.flatMap((block, j): [number, number][] => {
    const i = byElement.get(block.element) ?? byHead.get(headOf(block))?.shift();
    return i === undefined ? [] : [[i, j]];
  });
  const pairs = ascending(found);
  const kept = pairs.reduce((sum, [i]) => sum + (before[i]?.text.length ?? 0), 0);
  if (kept > SAME * lengthOf(before)) return pairs;
  return isTranslation(before, now) ? before.map((_, i) => [i, i]) : null;
}

/** As many blocks of the same kinds, and where one is long the other is. */
function isTranslation(before: readonly Block[], now: readonly Block[]): boolean {
  const isAlike = (block: Block, i: number) => block.element?.tagName === now[i]?.element?.tagName;
  if (before.length < ALIKE || before.length !== now.length || !before.every(isAlike)) return false;
  const [a, b] = [before, now].map((blocks) => {
    const mean = lengthOf(blocks) / blocks.length;
    return blocks.map(({ text }) => text.length - mean);
  }) as [number[], number[]];
  const product = (one: number[], two: number[]) =>
    one.reduce((sum, each, i) => sum + each * (two[i] ?? 0), 0);
  return product(a, b) > CORRELATED * Math.sqrt(product(a, a) * product(b, b));
}

function headOf({ text }: Block): string {
  return text.trim().slice(0, HEAD);
}

/** The longest part of the pairs in which the first numbers ascend as the second do. */
function ascending(pairs: readonly [number, number][]): [number, number][] {
  // The end of the best chain of each length, and what comes before each pair in its chain.
  const ends: number[] = [];
  const previous: number[] = [];
  const first = (at: number | undefined) => pairs[at ?? -1]?.[0] ?? -1;
  for (const [at, [i]] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (first(ends[middle]) < i) low = middle + 1;
      else high = middle;
    }
    previous[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  }
  const chain: [number, number][] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1)
    chain.unshift(pairs[at] as [number, number]);
  return chain;
}

/** A part of one text and the part of another that stands for it. */
type Match = { from: Stretch; to: Stretch };

/** Moves what was seen of a text to where it stands now. What came beside something seen, as a translation does, was seen. */
export function carry(
  seen: readonly Stretch[],
  before: readonly Block[],
  now: readonly Block[],
  pairs: readonly [number, number][],
): Stretch[] {
  const matches: Match[] = [];
  let [i, j] = [-1, -1];
  for (const [nextI, nextJ] of [...pairs, [before.length, now.length] as const]) {
    matches.push(sized({ from: gap(before, i, nextI), to: gap(now, j, nextJ) }));
    if (nextJ - j === 2 && nextI - i === 1) markBeside(before, now, i, j + 1);
    const [old, block] = [before[nextI], now[nextJ]];
    if (old && block) matches.push(matchOf(old, block, nextJ === now.length - 1));
    [i, j] = [nextI, nextJ];
  }
  const carried = seen.flatMap(([from, to]) => matches.flatMap((match) => moved(from, to, match)));
  const isSeen = (at: number) => {
    const block = now[at];
    return (
      block && carried.some(([from, to]) => from <= block.start && to >= block.start + block.text.length)
    );
  };
  const beside = now.flatMap((block, at): Stretch[] =>
    block.isBeside && isSeen(at - 1) && isSeen(at + 1) ? [extent(block)] : [],
  );
  return [...carried, ...beside];
}

/** A single block that came between two is taken for the translation of the first, unless it is far longer. */
function markBeside(before: readonly Block[], now: readonly Block[], i: number, at: number): void {
  const [old, block] = [before[i], now[at]];
  if (!old || !block || !before[i + 1] || old.isBeside) return;
  if (block.text.length <= TRANSLATED * old.text.length) block.isBeside = true;
}

/** From end to end; but where a block has grown at its end, what it was stands at its beginning. */
function matchOf(old: Block, block: Block, isLast: boolean): Match {
  if (old.isBeside) block.isBeside = true;
  const whole = { from: extent(old), to: extent(block) };
  const isGrown = isLast || isFarLonger(whole);
  if (!isGrown || !block.text.startsWith(old.text)) return sized(whole);
  return { from: whole.from, to: [block.start, block.start + old.text.length] };
}

/** What is far longer than what stood in its place is no translation of it, but what it held the place of. */
function sized(match: Match): Match {
  return isFarLonger(match) ? { from: match.from, to: [match.to[0], match.to[0]] } : match;
}

function isFarLonger({ from, to }: Match): boolean {
  return to[1] - to[0] > TRANSLATED * (from[1] - from[0]);
}

function extent({ start, text }: Block): Stretch {
  return [start, start + text.length];
}

/** What stands between two blocks. */
function gap(blocks: readonly Block[], after: number, before: number): Stretch {
  const [last, next] = [blocks[after], blocks[before]];
  return [last ? extent(last)[1] : 0, next ? next.start : lengthOf(blocks)];
}

function moved(from: number, to: number, match: Match): Stretch[] {
  const [begin, end] = match.from;
  const [low, high] = [Math.max(from, begin), Math.min(to, end)];
  if (high <= low) return [];
  const scale = (match.to[1] - match.to[0]) / (end - begin);
  return [[match.to[0] + (low - begin) * scale, match.to[0] + (high - begin) * scale]];
}
