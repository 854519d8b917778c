import type { Fact } from './facts';

/** Where a fact stands in the order of facts. */
export type FactOrder = Pick<Fact, 'seq' | 'device' | 'id'>;

/** Order of facts: (seq, device, id). Negative when `a` comes first, 0 only for the same fact. */
export function compareFacts(a: FactOrder, b: FactOrder): number {
  return a.seq - b.seq || compareText(a.device, b.device) || compareText(a.id, b.id);
}

/** Order by code units: the same on every machine, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether `fact` comes after `mark`; true when there is no such mark. */
export function isAfter(fact: FactOrder, mark: FactOrder | null | undefined): boolean {
  return !mark || compareFacts(fact, mark) > 0;
}

/** The facts in order, as a new array. */
export function inOrder<T extends FactOrder>(facts: Iterable<T>): T[] {
  return [...facts].sort(compareFacts);
}
