import type { Table } from 'dexie';
import { activeMarks } from '@/progress/fold/active-marks';
import { factOwners } from '@/progress/fold/fact-owner';
import type { Folded } from '@/progress/fold/fold-course';
import { foldLibrary } from '@/progress/fold/fold-library';
import { sameContent } from '@/progress/model/canonical-json';
import type { Visit } from '@/progress/model/facts';
import type { ChapterRow, CourseRow } from '@/progress/model/rows';
import type { CourseText } from '@/progress/notes/searchable-text';
import { type ChapterPack, chapterPacks } from '../database/chapter-packs';
import type { EpilogueDatabase } from '../database/database';
import type { TextRow } from '../database/text-row';
import { writesSoFar } from '../database/transaction';
import { textChanges, textsUnder, writeTexts } from '../search/texts';
import { type LoadedFacts, loadFacts, loadFactsInPieces } from './load-facts';

/** Folds the courses with these keys anew and writes their rows. Inside a writing transaction. */
export async function refold(db: EpilogueDatabase, seeds: Iterable<string>): Promise<LoadedFacts> {
  const bag = await loadFacts(db, await namedWith(db, seeds));
  await writeRows(db, bag, foldLoaded(bag));
  return bag;
}

// A link may have gone without a trace (purged, or replaced by another mark of its id), and the row still names both
// courses.
async function namedWith(db: EpilogueDatabase, seeds: Iterable<string>): Promise<Set<string>> {
  const all = new Set(seeds);
  for (const row of await rowsOf(db, all)) for (const key of row.keys) all.add(key);
  return all;
}

/** Reads the facts of the courses with these keys, and the rows that `refold` would replace. Writes nothing. */
export async function readForCheck(db: EpilogueDatabase, seeds: Iterable<string>) {
  const named = await namedWith(db, seeds);
  const [bag, before] = await Promise.all([loadFactsInPieces(db, named), storedRows(db, named)]);
  const rows = bag.keys.size > named.size ? await storedRows(db, bag.keys) : before;
  return { bag, ...rows, writes: await writesSoFar(db) };
}

/** Changes that turn the stored rows into the folded ones. */
export interface RowChanges {
  courses: Changed<CourseRow>;
  chapters: Changed<ChapterPack>;
  texts: Changed<CourseText>;
}

/** Keys whose row goes, and rows that differ from the stored ones. */
interface Changed<T> {
  gone: string[];
  changed: T[];
}

/** Row changes needed, or `null` if there are none. */
export function rowChanges({ found, own, texts }: StoredRows, folded: readonly Folded[]): RowChanges | null {
  const mending = {
    courses: changes(
      found,
      folded.map(({ row }) => row),
    ),
    chapters: changes(
      own,
      folded.flatMap(({ chapters }) => chapterPacks(chapters)),
    ),
    texts: textChanges(texts, folded),
  };
  const isNone = Object.values(mending).every(({ gone, changed }) => gone.length + changed.length === 0);
  return isNone ? null : mending;
}

/** Writes row changes. Inside a writing transaction in which nobody else has written since the rows were read. */
export async function applyRowChanges(
  db: EpilogueDatabase,
  { courses, chapters, texts }: RowChanges,
): Promise<void> {
  await Promise.all([replace(db.courses, courses), replace(db.chapters, chapters), writeTexts(db, texts)]);
}

async function rowsOf(db: EpilogueDatabase, keys: Iterable<string>): Promise<CourseRow[]> {
  const found = await Promise.all([...keys].map((key) => db.courses.where('keys').equals(key).toArray()));
  return found.flat();
}

export function foldLoaded(bag: LoadedFacts): Folded[] {
  return foldLibrary(bag, bag.keys).courses;
}

/** The stored rows for some keys. */
export interface StoredRows {
  found: CourseRow[];
  own: ChapterPack[];
  texts: TextRow[];
}

/** Reads the stored rows all at once, because each turn to the database costs more than what it does there. */
export async function storedRows(db: EpilogueDatabase, keys: Iterable<string>): Promise<StoredRows> {
  const all = [...keys];
  const [found, own, texts] = await Promise.all([rowsOf(db, all), packsUnder(db, all), textsUnder(db, all)]);
  return { found, own, texts };
}

/**
 * Replaces the stored rows for the same keys by the folded ones, and writes only what changed. `before`: the stored
 * rows, if this transaction has read them already.
 */
export async function writeRows(
  db: EpilogueDatabase,
  bag: LoadedFacts,
  folded: readonly Folded[],
  before?: StoredRows,
): Promise<void> {
  const { found, own, texts } = before ?? (await storedRows(db, bag.keys));
  const roots = new Set([...found, ...folded.map(({ row }) => row)].map((row) => row.key));
  const others = [...roots].filter((root) => !bag.keys.has(root));
  const [chapters, otherTexts] = await Promise.all([packsUnder(db, others), textsUnder(db, others)]);
  const standing = { found, own: [...own, ...chapters], texts: [...texts, ...otherTexts] };
  const mending = rowChanges(standing, folded);
  if (mending) await applyRowChanges(db, mending);
}

async function packsUnder(db: EpilogueDatabase, roots: Iterable<string>): Promise<ChapterPack[]> {
  const found = [...roots].map((root) => db.chapters.where('courseKey').equals(root).toArray());
  return (await Promise.all(found)).flat();
}

async function replace<T>(table: Table<T, string>, { gone, changed }: Changed<T>): Promise<void> {
  await Promise.all([
    ...(gone.length > 0 ? [table.bulkDelete(gone)] : []),
    ...(changed.length > 0 ? [table.bulkPut(changed)] : []),
  ]);
}

function changes<T extends { key: string }>(before: readonly T[], now: readonly T[]): Changed<T> {
  const old = new Map(before.map((row) => [row.key, row]));
  const current = new Set(now.map((row) => row.key));
  const gone = [...old.keys()].filter((key) => !current.has(key));
  const changed = now.filter((row) => !sameContent(row, old.get(row.key)));
  return { gone, changed };
}

/** The course into which a visit was folded, and its chapter there, which is missing if it was forgotten since. */
export function courseOf(
  courses: readonly Folded[],
  bag: LoadedFacts,
  visit: Visit,
): { folded: Folded; chapter: ChapterRow | undefined } {
  const root = factOwners(activeMarks(bag.marks).active).root(visit);
  const folded = courses.find(({ row }) => row.key === root);
  if (!folded) throw new Error(`Visit ${visit.id} was folded into no course.`);
  const isIt = ({ chapterKey, pairs }: ChapterRow) =>
    chapterKey === visit.chapterKey || pairs?.includes(visit.chapterKey) === true;
  return { folded, chapter: folded.chapters.find(isIt) };
}
