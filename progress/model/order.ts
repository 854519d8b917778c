import type { Fact } from './facts';

/** Where a fact stands in the order of facts. */
export type FactOrder = Pick<Fact, 'seq' | 'device' | 'id'>;

/** Compares two facts by (seq, device, id): negative if `a` comes first, 0 only for the same fact. */
export function compareFacts(a: FactOrder, b: FactOrder): number {
  return a.seq - b.seq || compareText(a.device, b.device) || compareText(a.id, b.id);
}

/** Compares by code units, which is the same on every machine, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Order of chapters: as in the outline, those in no outline (a negative `index`) at the end and equal. */
export function compareChapters(a: { index: number }, b: { index: number }): number {
  return placeOf(a) - placeOf(b);
}

function placeOf({ index }: { index: number }): number {
  return index < 0 ? Number.MAX_SAFE_INTEGER : index;
}

/** Whether `fact` comes after `mark`; true when there is no such mark. */
export function isAfter(fact: FactOrder, mark: FactOrder | null | undefined): boolean {
  return !mark || compareFacts(fact, mark) > 0;
}

/** The facts in order, as a new array. */
export function inOrder<T extends FactOrder>(facts: Iterable<T>): T[] {
  return [...facts].sort(compareFacts);
}
