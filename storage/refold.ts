import type { Table } from 'dexie';
import { sameContent } from '@/progress/canonical';
import type { Visit } from '@/progress/facts';
import type { Folded } from '@/progress/fold';
import { homesOf } from '@/progress/homes';
import { foldLibrary } from '@/progress/library';
import type { ChapterRow, CourseRow } from '@/progress/rows';
import { standing } from '@/progress/undo';
import type { EpilogueDatabase } from './database';
import { type Bag, loadBag } from './load';
import { writeTexts } from './texts';

/** Folds the courses with these keys anew and writes their rows. Inside a writing transaction. */
export async function refold(db: EpilogueDatabase, seeds: Iterable<string>): Promise<Bag> {
  const all = new Set(seeds);
  // A link may have gone without a trace (purged, or replaced by another mark of its id): its row still names both.
  for (const row of await rowsOf(db, all)) for (const key of row.keys) all.add(key);
  const bag = await loadBag(db, all);
  await writeRows(db, bag, foldBag(bag));
  return bag;
}

async function rowsOf(db: EpilogueDatabase, keys: Iterable<string>): Promise<CourseRow[]> {
  const found = await Promise.all([...keys].map((key) => db.courses.where('keys').equals(key).toArray()));
  return found.flat();
}

export function foldBag(bag: Bag): Folded[] {
  return foldLibrary(bag, bag.keys).courses;
}

/** Puts folded rows in the place of those that stand for the same keys; what did not change is not written. */
export async function writeRows(db: EpilogueDatabase, bag: Bag, folded: readonly Folded[]): Promise<void> {
  // All at once, because each turn to the database and back costs more than what it does there.
  const [found, own] = await Promise.all([rowsOf(db, bag.keys), chaptersUnder(db, bag.keys)]);
  const roots = new Set([...found, ...folded.map(({ row }) => row)].map((row) => row.key));
  const others = [...roots].filter((root) => !bag.keys.has(root));
  const standing = others.length > 0 ? [...own, ...(await chaptersUnder(db, others))] : own;
  await Promise.all([
    replace(
      db.courses,
      found,
      folded.map(({ row }) => row),
    ),
    replace(
      db.chapters,
      standing,
      folded.flatMap(({ chapters }) => chapters),
    ),
    writeTexts(db, [...roots], folded),
  ]);
}

async function chaptersUnder(db: EpilogueDatabase, roots: Iterable<string>): Promise<ChapterRow[]> {
  const found = [...roots].map((root) => db.chapters.where('courseKey').equals(root).toArray());
  return (await Promise.all(found)).flat();
}

async function replace<T extends { key: string }>(
  table: Table<T, string>,
  before: readonly T[],
  now: readonly T[],
): Promise<void> {
  const old = new Map(before.map((row) => [row.key, row]));
  const current = new Set(now.map((row) => row.key));
  const gone = [...old.keys()].filter((key) => !current.has(key));
  const changed = now.filter((row) => !sameContent(row, old.get(row.key)));
  await Promise.all([
    ...(gone.length > 0 ? [table.bulkDelete(gone)] : []),
    ...(changed.length > 0 ? [table.bulkPut(changed)] : []),
  ]);
}

/** Where a visit was folded: its course, and its chapter there unless it was forgotten since. */
export function courseOf(
  courses: readonly Folded[],
  bag: Bag,
  visit: Visit,
): { folded: Folded; chapter: ChapterRow | undefined } {
  const root = homesOf(standing(bag.marks).active).root(visit);
  const folded = courses.find(({ row }) => row.key === root);
  if (!folded) throw new Error(`Visit ${visit.id} was folded into no course.`);
  const isIt = ({ chapterKey, pairs }: ChapterRow) =>
    chapterKey === visit.chapterKey || pairs?.includes(visit.chapterKey) === true;
  return { folded, chapter: folded.chapters.find(isIt) };
}
