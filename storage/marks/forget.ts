import { activeMarks } from '@/progress/fold/active-marks';
import { type FactOwners, factOwners } from '@/progress/fold/fact-owner';
import { forgettingsOf, type Placed } from '@/progress/fold/forgetting';
import { canonicalJson } from '@/progress/model/canonical-json';
import type { Mark } from '@/progress/model/facts';
import { groupBy } from '@/progress/model/group-by';
import { vectorsOf } from '@/progress/model/vector';
import type { EpilogueDatabase } from '../database/database';
import { loadFacts } from '../recording/load-facts';
import type { MarkDraft } from './append-marks';

/**
 * Marks that forget a course as it is known here: one for each of its keys and for each page that moved in, because what
 * decides about a fact must lie under the fact's own key. Facts that come under other keys later are not covered.
 */
export async function forgetDrafts(db: EpilogueDatabase, courseKey: string): Promise<MarkDraft[]> {
  const bag = await loadFacts(db, [courseKey]);
  const homes = factOwners(activeMarks(bag.marks).active);
  const keys = homes.sets.keysOf(courseKey);
  const registers = await Promise.all(
    keys.map((key) => db.registers.where('courseKey').equals(key).toArray()),
  );
  const said = registers
    .flat()
    .flatMap(({ courseKey: key, device, seq }): Placed[] =>
      key === undefined ? [] : [{ courseKey: key, device, seq }],
    );
  const known = groupBy(
    [...bag.visits, ...bag.marks, ...bag.notes, ...said] as Placed[],
    (fact) => fact.courseKey,
  );
  const own = keys.flatMap((key) => ofKey(key, known.get(key) ?? [], homes));
  const pages = [...known]
    .filter(([key]) => !keys.includes(key))
    .flatMap(([key, facts]) => ofPages(key, facts, homes, keys[0] ?? courseKey));
  return [...own, ...pages];
}

function ofKey(courseKey: string, facts: readonly Placed[], homes: FactOwners): MarkDraft[] {
  const root = homes.sets.rootOf(courseKey);
  const isElsewhere = ({ chapterKey }: Placed) =>
    chapterKey !== undefined && homes.root({ courseKey, chapterKey }) !== root;
  const without = [...new Set(facts.filter(isElsewhere).flatMap(({ chapterKey }) => chapterKey ?? []))];
  const covered = facts.filter((fact) => !isElsewhere(fact));
  return vectorsOf(covered).map((vector) => ({
    kind: 'forgotten',
    courseKey,
    vector,
    ...(without.length > 0 ? { without } : {}),
  }));
}

/** Pages under another course's key that belong to the course with this root. */
function ofPages(courseKey: string, facts: readonly Placed[], homes: FactOwners, root: string): MarkDraft[] {
  const moved = facts.filter(
    ({ chapterKey }) => chapterKey !== undefined && homes.root({ courseKey, chapterKey }) === root,
  );
  return [...groupBy(moved, ({ chapterKey = '' }) => chapterKey)].flatMap(([chapterKey, own]) =>
    vectorsOf(own).map((vector) => ({ kind: 'forgotten' as const, courseKey, chapterKey, vector })),
  );
}

/** Marks that bring a course back: they lift every forgetting of its keys and of the pages that moved in. */
export async function restoreDrafts(db: EpilogueDatabase, courseKey: string): Promise<MarkDraft[]> {
  const { marks } = await loadFacts(db, [courseKey]);
  const { active } = activeMarks(marks);
  const homes = factOwners(active);
  const root = homes.sets.rootOf(courseKey);
  const isOfCourse = (mark: Mark) =>
    (mark.chapterKey === undefined ? homes.sets.rootOf(mark.courseKey) : homes.root(mark)) === root;
  const lifting = liftDrafts(forgettingsOf(active).standing.filter(isOfCourse));
  // What was called no course and never forgotten comes back, too.
  const isNamed = lifting.some((draft) => draft.courseKey === courseKey);
  return isNamed ? lifting : [...lifting, { kind: 'restored', courseKey, lifts: [] }];
}

/** Marks that lift these forgettings, one for each course key. */
export function liftDrafts(forgotten: readonly Mark[]): MarkDraft[] {
  return [...groupBy(forgotten, ({ courseKey }) => courseKey)].map(([courseKey, own]) => ({
    kind: 'restored',
    courseKey,
    lifts: own.map(({ id }) => id),
  }));
}

/** Each draft once, for courses that were given under several of their keys. */
export function distinct(drafts: readonly MarkDraft[]): MarkDraft[] {
  return [...new Map(drafts.map((draft) => [canonicalJson(draft), draft])).values()];
}
