import type { Mark, Outline, Visit } from '@/progress/facts';
import { groupBy } from '@/progress/group';
import { isLink, setsOf } from '@/progress/identity';
import { foldLibrary } from '@/progress/library';
import type { Note } from '@/progress/notes';
import type { EpilogueDatabase } from './database';
import type { Change } from './import-put';
import { writeTexts } from './texts';

export interface Changes {
  visits: Change<Visit>[];
  marks: Change<Mark>[];
  outlines: Change<Outline>[];
  notes: Change<Note>[];
}

/** Every course key that a fact in the store is about or names, whether there is a row for it or not. */
export async function keysHere(db: EpilogueDatabase): Promise<Set<string>> {
  const own = [db.visits, db.marks, db.notes].map((table) => table.orderBy('courseKey').uniqueKeys());
  const links = db.marks.where('kind').anyOf('same-course', 'belongs-to').toArray();
  const [facts, outlines, named] = await Promise.all([
    Promise.all(own),
    db.outlines.toCollection().primaryKeys(),
    links,
  ]);
  const keys = [
    ...facts.flat().map(String),
    ...outlines,
    ...named.map((mark) => mark.value ?? mark.courseKey),
  ];
  return new Set(keys);
}

/** Chapters written at once. */
const ENOUGH = 200;

/**
 * Folds the courses of which nothing was known here before from what was just written: reading it back by index
 * takes several times as long, and an import into an empty library is nothing but such courses. `known`: keys that
 * were here before, see `keysHere`. `step` after each course with its number of facts. Gives the keys that are folded.
 */
export async function foldNew(
  db: EpilogueDatabase,
  changes: Changes,
  known: ReadonlySet<string>,
  step: (facts: number) => void,
): Promise<Set<string>> {
  const now = {
    visits: changes.visits.map(([fact]) => fact),
    marks: changes.marks.map(([fact]) => fact),
    outlines: changes.outlines.map(([fact]) => fact),
    notes: changes.notes.map(([fact]) => fact),
  };
  // Whatever names two courses keeps them together here, even if it was taken back: that only folds more at once.
  const sets = setsOf(now.marks.filter(isLink).map((mark) => ({ ...mark, kind: 'same-course' })));
  const groupOf = (fact: { courseKey: string }) => sets.rootOf(fact.courseKey);
  const visits = groupBy(now.visits, groupOf);
  const marks = groupBy(now.marks, groupOf);
  const outlines = groupBy(now.outlines, groupOf);
  const notes = groupBy(now.notes, groupOf);

  const done = new Set<string>();
  let rows: ReturnType<typeof foldLibrary>['courses'] = [];
  const write = async () => {
    await db.courses.bulkPut(rows.map(({ row }) => row));
    await db.chapters.bulkPut(rows.flatMap(({ chapters }) => chapters));
    await writeTexts(db, [], rows);
    rows = [];
  };
  for (const root of new Set([...visits.keys(), ...marks.keys(), ...outlines.keys(), ...notes.keys()])) {
    const keys = sets.keysOf(root);
    if (keys.some((key) => known.has(key))) continue;
    const facts = {
      visits: visits.get(root) ?? [],
      marks: marks.get(root) ?? [],
      outlines: outlines.get(root) ?? [],
      notes: notes.get(root) ?? [],
    };
    rows.push(...foldLibrary(facts).courses);
    if (rows.reduce((sum, { chapters }) => sum + chapters.length, 0) >= ENOUGH) await write();
    for (const key of keys) done.add(key);
    step(facts.visits.length + facts.marks.length + facts.outlines.length);
  }
  await write();
  return done;
}
