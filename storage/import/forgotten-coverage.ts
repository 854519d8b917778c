import type { Facts } from '@/progress/fold/fold-library';
import { liftedBy, type Placed } from '@/progress/fold/forgetting';
import type { Mark, Outline } from '@/progress/model/facts';
import { isLink, setsOf } from '@/progress/model/identity';
import type { Register } from '@/progress/model/register';
import type { CourseRow } from '@/progress/model/rows';
import type { Tombstone } from '@/progress/model/tombstone';
import type { EpilogueDatabase } from '../database/database';
import { packsOf } from '../database/stored-visits';
import { visitsIn } from '../database/visit-packs';
import { isGone, markOf, type Recognised } from '../recording/tombstones';
import type { ForgottenCourse } from './import-outcome';

type Found = Placed & { id?: string };

/** Tells which facts of a file stay out, because they were forgotten for good, here or where the file comes from. */
export interface Coverage {
  isCovered(fact: Found): boolean;
  /** Keys of courses of which anything stays out. */
  keys: readonly string[];
  /** Those of them under which something was read or written since, here. */
  alive: ReadonlySet<string>;
  /** Marks of tombstones that arrive and cover what is here: it is hidden at once, and deleted once it has waited here. */
  hiding: readonly Mark[];
}

/**
 * Coverage by the tombstones of both sides that are about known keys. One that is lifted covers nothing; nor does one whose
 * mark still stands beside its facts, which are hidden and wait. `marks`: those that come.
 */
export async function coverageOf(
  db: EpilogueDatabase,
  known: ReadonlyMap<string, readonly Recognised[]>,
  marks: readonly Mark[],
): Promise<Coverage> {
  const restored = await db.marks.where('kind').equals('restored').toArray();
  const isLifted = liftedBy([...marks, ...restored]);
  const coming = new Set(marks.map(({ id }) => id));
  const all = [...known].flatMap(([key, own]) => own.map((each) => ({ key, each })));
  const names = all.map(({ each }) => each.tombstone);
  const [here, waiting] = await Promise.all([
    db.tombstones.bulkGet(names.map(({ id }) => id)),
    db.marks.bulkGet(names.map(({ mark }) => mark)),
  ]);
  const effective = new Map<string, Recognised[]>();
  const hiding: Mark[] = [];
  const alive = new Set<string>();
  for (const [i, { key, each }] of all.entries()) {
    const { mark } = each.tombstone;
    const isOld = here[i] !== undefined;
    if (isLifted(key, mark) || waiting[i] || (!isOld && coming.has(mark))) continue;
    effective.set(key, [...(effective.get(key) ?? []), each]);
    const stored = await storedUnder(db, key);
    if (!isOld && stored.some((fact) => isGone(each, fact))) hiding.push(markOf(each, key));
    else if (stored.length > 0) alive.add(key);
  }
  return {
    isCovered: (fact) => (effective.get(fact.courseKey) ?? []).some((each) => isGone(each, fact)),
    keys: [...effective.keys()],
    alive,
    hiding,
  };
}

/** What was read and written under a key. */
async function storedUnder(db: EpilogueDatabase, key: string): Promise<Placed[]> {
  const [packs, notes, registers] = await Promise.all([
    packsOf(db, key),
    db.notes.where('courseKey').equals(key).toArray(),
    db.registers.where('courseKey').equals(key).toArray(),
  ]);
  return [...visitsIn(packs), ...notes, ...registers.map((register) => ({ ...register, courseKey: key }))];
}

/** The registers that are about no course, or about one that lives on. */
export function standing(registers: readonly Register[], { isCovered }: Coverage): Register[] {
  return registers.filter(
    ({ courseKey, device, seq }) => courseKey === undefined || !isCovered({ courseKey, device, seq }),
  );
}

/**
 * The facts without those that are covered; `registers` are those that stand. If someone read the course again after the forgetting, or planned it, it
 * lives on, and the links between its identities stay, as `purgeForgotten` leaves them.
 */
export function uncovered(
  facts: Facts,
  registers: readonly Register[],
  { isCovered, keys, alive: here }: Coverage,
): Facts {
  if (keys.length === 0) return facts;
  const isAlive = (fact: Found) => !isCovered(fact);
  const visits = facts.visits.filter(isAlive);
  const notes = facts.notes.filter(isAlive);
  const sets = setsOf(facts.marks);
  const since = [...visits, ...notes, ...registers].flatMap(({ courseKey }) => courseKey ?? []);
  const alive = new Set([...here, ...since].flatMap(sets.keysOf));
  const joinsLiving = (mark: Mark) =>
    isLink(mark) && [mark.courseKey, mark.value ?? ''].some((key) => alive.has(key));
  const about = new Set(keys);
  const lives = ({ courseKey }: Outline) => !about.has(courseKey) || alive.has(courseKey);
  return {
    visits,
    marks: facts.marks.filter((mark) => isAlive(mark) || joinsLiving(mark)),
    notes,
    outlines: facts.outlines.filter(lives),
  };
}

/** Courses of which the backup knows something and that stay forgotten. `rows`: as they are after the import. */
export function forgottenAmong(
  given: Facts,
  { isCovered }: Coverage,
  rows: readonly CourseRow[],
): ForgottenCourse[] {
  const hidden = new Set(rows.filter((row) => row.forgottenAt !== undefined).flatMap((row) => row.keys));
  const out = new Set<string>();
  for (const facts of [given.visits, given.marks, given.notes]) {
    for (const fact of facts) if (hidden.has(fact.courseKey) || isCovered(fact)) out.add(fact.courseKey);
  }
  const titles = new Map(given.outlines.map((outline) => [outline.courseKey, outline.title]));
  return [...out].map((courseKey) => ({
    courseKey,
    title: titles.get(courseKey) ?? courseKey,
  }));
}

/** Salts that a library takes from elsewhere; an empty one takes twice as many. */
const MOST_SALTS = 50;

/** Tombstones without those of further salts: each salt is a hash more for every key. */
export function ofFewSalts(given: readonly Tombstone[], here: readonly Tombstone[]): Tombstone[] {
  const salts = new Set(here.map(({ salt }) => salt));
  const most = here.length === 0 ? 2 * MOST_SALTS : MOST_SALTS;
  return given.filter(({ salt }) => {
    if (salts.size < most) salts.add(salt);
    return salts.has(salt);
  });
}
