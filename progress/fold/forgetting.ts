import type { Mark } from '../model/facts';
import { groupBy } from '../model/group-by';
import { knows } from '../model/vector';

/** A fact, or a register, and what it is about. */
export interface Placed {
  courseKey: string;
  chapterKey?: string;
  device: string;
  seq: number;
}

/** What was forgotten and not brought back. */
export interface Forgettings {
  /** The marks in force, in fact order. */
  standing: readonly Mark[];
  isForgotten(fact: Placed): boolean;
}

/** The forgettings among active marks that no `restored` lifts. */
export function forgettingsOf(active: readonly Mark[]): Forgettings {
  const lifted = liftedBy(active);
  const standing = active.filter(({ kind, id }) => kind === 'forgotten' && !lifted.has(id));
  if (standing.length === 0) return { standing, isForgotten: () => false };
  const byKey = groupBy(standing, ({ courseKey }) => courseKey);
  return {
    standing,
    isForgotten: (fact) => (byKey.get(fact.courseKey) ?? []).some((mark) => covers(mark, fact)),
  };
}

/** The ids of the forgettings that these marks lift. */
export function liftedBy(marks: readonly Mark[]): ReadonlySet<string> {
  return new Set(marks.flatMap(({ kind, lifts = [] }) => (kind === 'restored' ? lifts : [])));
}

/** What says which facts of one course key a forgetting covers: a `forgotten` mark, or what is left of one. */
export type Extent = Pick<Mark, 'chapterKey' | 'vector' | 'without'>;

/** Whether a forgetting covers a fact under its course key: whoever forgot knew the fact, and meant its chapter. */
export function covers(
  { vector = {}, chapterKey, without = [] }: Extent,
  fact: Omit<Placed, 'courseKey'>,
): boolean {
  if (!knows(vector, fact)) return false;
  if (chapterKey !== undefined) return fact.chapterKey === chapterKey;
  return fact.chapterKey === undefined || !without.includes(fact.chapterKey);
}

/** Whether a mark forgets, or brings back what was forgotten. These take back each other, and nothing else does. */
export function isForgetting({ kind, lifts = [] }: Pick<Mark, 'kind' | 'lifts'>): boolean {
  return kind === 'forgotten' || (kind === 'restored' && lifts.length > 0);
}
