import type { Facts } from '@/progress/fold/fold-library';
import type { EpilogueDatabase } from '../database/database';
import { deleteVisits, packsOf } from '../database/stored-visits';
import { visitsIn } from '../database/visit-packs';
import { type Coverage, isCovered, uncovered } from './forgotten-coverage';

/** What was deleted, and what remains to be done. */
export interface Removal {
  /** How many visits, marks and notes were deleted. */
  facts: number;
  /** Keys of courses that must be folded anew. */
  keys: string[];
  /** Keys of courses that were forgotten but read again since. */
  read: ReadonlySet<string>;
}

/** Deletes what a backup's tombstones cover in the store. Inside a writing transaction. */
export async function removeCovered(
  db: EpilogueDatabase,
  keys: readonly string[],
  coverage: Coverage,
): Promise<Removal> {
  const covered = keys.filter((key) => coverage.of(key) > 0);
  const all = async <T>(query: (key: string) => PromiseLike<T[]>) =>
    (await Promise.all(covered.map(query))).flat();
  const stored: Facts = {
    visits: visitsIn(await all((key) => packsOf(db, key))),
    marks: await all((key) => db.marks.where('courseKey').equals(key).toArray()),
    notes: await all((key) => db.notes.where('courseKey').equals(key).toArray()),
    outlines: await all((key) => db.outlines.where('courseKey').equals(key).toArray()),
  };
  const kept = uncovered(stored, coverage, new Set());
  const gone = <T>(from: readonly T[], left: readonly T[]) => {
    const stays = new Set(left);
    return from.filter((item) => !stays.has(item));
  };
  await deleteVisits(db, gone(stored.visits, kept.visits));
  await db.marks.bulkDelete(gone(stored.marks, kept.marks).map(byId));
  await db.notes.bulkDelete(gone(stored.notes, kept.notes).map(byId));
  const outlines = gone(stored.outlines, kept.outlines);
  await db.outlines.bulkDelete(outlines.map((outline) => outline.courseKey));
  const registers = await all((key) => db.registers.where('courseKey').equals(key).toArray());
  await db.registers.bulkDelete(
    registers.filter((register) => isCovered(register, coverage)).map(({ key }) => key),
  );
  const facts = dated(stored) - dated(kept);
  return {
    facts,
    keys: facts + outlines.length > 0 ? covered : [],
    read: new Set([...kept.visits, ...kept.notes].map((fact) => fact.courseKey)),
  };
}

/** How many facts carry a seq. */
export function dated({ visits, marks, notes }: Facts): number {
  return visits.length + marks.length + notes.length;
}

function byId(item: { id: string }): string {
  return item.id;
}
