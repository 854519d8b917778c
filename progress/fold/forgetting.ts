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
  const isLifted = liftedBy(active);
  const standing = active.filter(
    ({ kind, courseKey, id }) => kind === 'forgotten' && !isLifted(courseKey, id),
  );
  if (standing.length === 0) return { standing, isForgotten: () => false };
  const byKey = groupBy(standing, ({ courseKey }) => courseKey);
  return {
    standing,
    isForgotten: (fact) => (byKey.get(fact.courseKey) ?? []).some((mark) => covers(mark, fact)),
  };
}

/** Whether any of these marks lifts the forgetting with this id, which stands under this key, as the mark must. */
export function liftedBy(marks: readonly Mark[]): (courseKey: string, id: string) => boolean {
  const restored = marks.filter(({ kind }) => kind === 'restored');
  const lifted = new Set(
    restored.flatMap(({ courseKey, lifts = [] }) => lifts.map((id) => `${id} ${courseKey}`)),
  );
  return (courseKey, id) => lifted.has(`${id} ${courseKey}`);
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
