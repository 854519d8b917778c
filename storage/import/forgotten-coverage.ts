import type { Facts } from '@/progress/fold/fold-library';
import type { Mark, Outline } from '@/progress/model/facts';
import { isLink, setsOf } from '@/progress/model/identity';
import type { Register } from '@/progress/model/register';
import type { CourseRow } from '@/progress/model/rows';
import type { EpilogueDatabase, Tombstone } from '../database/database';
import { sha256 } from '../recording/hash';
import type { ForgottenCourse } from './import-outcome';

type Dated = { courseKey: string; seq: number };

/** Tells which facts a forgetting covers, here or in the store from which a backup comes. */
export interface Coverage {
  /** The seq up to which facts of this course are gone; 0 if it was not forgotten for good. */
  of(courseKey: string): number;
  /** Nothing was forgotten for good, so that nobody needs to look at every fact. */
  isNone: boolean;
  /** The tombstones of both sides; of two for one course, the later. */
  tombstones: Tombstone[];
}

/**
 * Coverage by the tombstones of both sides. A course that somebody brought back since, by a `restored` mark with a
 * later seq, is not covered, so that the next import does not remove it again. `hashes`: course key to hash, for all
 * keys that can matter, made outside of the transaction.
 */
export async function coverageOf(
  db: EpilogueDatabase,
  given: readonly Tombstone[],
  marks: readonly Mark[],
  hashes: ReadonlyMap<string, string>,
): Promise<Coverage> {
  const seqs = new Map<string, number>();
  for (const { hash, seq } of [...(await db.tombstones.toArray()), ...given]) {
    seqs.set(hash, Math.max(seq, seqs.get(hash) ?? 0));
  }
  const restored = [...marks, ...(await db.marks.where('kind').equals('restored').toArray())];
  const back = new Map<string, number>();
  for (const mark of restored) {
    if (mark.kind !== 'restored') continue;
    back.set(mark.courseKey, Math.max(mark.seq, back.get(mark.courseKey) ?? 0));
  }
  return {
    isNone: seqs.size === 0,
    of(courseKey) {
      const seq = seqs.get(hashes.get(courseKey) ?? '') ?? 0;
      return (back.get(courseKey) ?? 0) > seq ? 0 : seq;
    },
    tombstones: [...seqs].map(([hash, seq]) => ({ hash, seq })),
  };
}

/**
 * The facts without those that are covered. If someone read the course again after the forgetting, it lives on, and the
 * links between its identities stay, as `purgeForgotten` leaves them. `read`: keys that were read since in the store.
 */
export function uncovered(facts: Facts, { of, isNone }: Coverage, read: ReadonlySet<string>): Facts {
  if (isNone) return facts;
  const isAlive = (fact: Dated) => fact.seq > of(fact.courseKey);
  const visits = facts.visits.filter(isAlive);
  const sets = setsOf(facts.marks);
  const since = [...visits, ...facts.notes.filter(isAlive)].map((fact) => fact.courseKey);
  const alive = new Set([...read, ...since].flatMap(sets.keysOf));
  const joinsLiving = (mark: Mark) =>
    isLink(mark) && [mark.courseKey, mark.value ?? ''].some((key) => alive.has(key));
  const lives = ({ courseKey }: Outline) => of(courseKey) === 0 || alive.has(courseKey);
  return {
    visits,
    marks: facts.marks.filter((mark) => isAlive(mark) || joinsLiving(mark)),
    notes: facts.notes.filter(isAlive),
    outlines: facts.outlines.filter(lives),
  };
}

/** Whether a forgetting covers what was said of a course in a register. */
export function isCovered({ courseKey, seq }: Register, { of }: Coverage): boolean {
  return courseKey !== undefined && seq <= of(courseKey);
}

/** Courses of which the backup knows something and that stay forgotten. `rows`: as they are after the import. */
export function forgottenAmong(
  given: Facts,
  { of, isNone }: Coverage,
  rows: readonly CourseRow[],
): ForgottenCourse[] {
  const hidden = new Set(rows.filter((row) => row.forgottenAt !== undefined).flatMap((row) => row.keys));
  if (isNone && hidden.size === 0) return [];
  const out = new Set<string>();
  for (const facts of [given.visits, given.marks, given.notes]) {
    for (const { courseKey, seq } of facts) {
      if (hidden.has(courseKey) || (!isNone && seq <= of(courseKey))) out.add(courseKey);
    }
  }
  const titles = new Map(given.outlines.map((outline) => [outline.courseKey, outline.title]));
  return [...out].map((courseKey) => ({
    courseKey,
    title: titles.get(courseKey) ?? courseKey,
  }));
}

/** SHA-256 of every key, computed in parallel. Never call it inside a transaction. */
export async function hashesOf(keys: Iterable<string>): Promise<Map<string, string>> {
  return new Map(await Promise.all([...keys].map(async (key) => [key, await sha256(key)] as const)));
}
