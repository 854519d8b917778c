import type { Facts } from '@/progress/fold/fold-library';
import type { Register } from '@/progress/model/register';
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
  gone: Facts & { registers: readonly Register[] };
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
  const left = <T>(from: readonly T[], kept: readonly T[]) => {
    const stays = new Set(kept);
    return from.filter((item) => !stays.has(item));
  };
  const registers = await all((key) => db.registers.where('courseKey').equals(key).toArray());
  const gone = {
    visits: left(stored.visits, kept.visits),
    marks: left(stored.marks, kept.marks),
    notes: left(stored.notes, kept.notes),
    outlines: left(stored.outlines, kept.outlines),
    registers: registers.filter((register) => isCovered(register, coverage)),
  };
  await deleteVisits(db, gone.visits);
  await db.marks.bulkDelete(gone.marks.map(byId));
  await db.notes.bulkDelete(gone.notes.map(byId));
  await db.outlines.bulkDelete(gone.outlines.map((outline) => outline.courseKey));
  await db.registers.bulkDelete(gone.registers.map(({ key }) => key));
  const facts = dated(stored) - dated(kept);
  return {
    facts,
    keys: facts + gone.outlines.length > 0 ? covered : [],
    read: new Set([...kept.visits, ...kept.notes].map((fact) => fact.courseKey)),
    gone,
  };
}

/** How many facts carry a seq. */
export function dated({ visits, marks, notes }: Facts): number {
  return visits.length + marks.length + notes.length;
}

function byId(item: { id: string }): string {
  return item.id;
}
