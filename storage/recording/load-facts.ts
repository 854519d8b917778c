import type { Mark, Outline, Visit } from '@/progress/model/facts';
import { fullChapterKey, isLink } from '@/progress/model/identity';
import { inOrder } from '@/progress/model/order';
import type { Note } from '@/progress/notes/note';
import type { EpilogueDatabase } from '../database/database';
import { packsInPieces, packsOf } from '../database/stored-visits';
import { type VisitPack, visitsIn } from '../database/visit-packs';

/** All facts from which some courses are folded. Callers may add to the arrays before folding. */
export interface LoadedFacts {
  /** Exactly the courses with these keys fold completely. */
  keys: Set<string>;
  /** The packs under these keys as the store keeps them, and all visits that are folded. */
  packs: VisitPack[];
  visits: Visit[];
  marks: Mark[];
  outlines: Outline[];
  notes: Note[];
}

/**
 * Loads, by index, the facts from which the courses with these keys are folded: their own; those of all identities
 * joined to them and of all courses to which they gave pages, even where the user took that back (taking back splits);
 * and the pages that other courses gave to any of these.
 */
export async function loadFacts(db: EpilogueDatabase, seeds: Iterable<string>): Promise<LoadedFacts> {
  return await load(db, seeds, packsOf);
}

/** Like `loadFacts`, but reads long lists of visits in pieces, so that a page can do something else in between. */
export async function loadFactsInPieces(db: EpilogueDatabase, seeds: Iterable<string>): Promise<LoadedFacts> {
  return await load(db, seeds, packsInPieces);
}

/**
 * Like `loadFacts` without the visits, for questions about what was said of the courses and not what was read in them.
 */
export async function loadMarksAndNotes(
  db: EpilogueDatabase,
  seeds: Iterable<string>,
): Promise<Omit<LoadedFacts, 'packs' | 'visits'>> {
  return await load(db, seeds, noPacks);
}

async function load(
  db: EpilogueDatabase,
  seeds: Iterable<string>,
  packsUnder: PacksUnder,
): Promise<LoadedFacts> {
  const first = new Set(seeds);
  // Most courses are joined with none, so waiting for their links gains nothing.
  const [{ keys, marks }, seeded] = await Promise.all([linkedMarks(db, first), seen(db, first, packsUnder)]);
  const linked = [...keys].filter((key) => !first.has(key));
  const parts = linked.length > 0 ? [seeded, await seen(db, linked, packsUnder)] : [seeded];
  const packs = parts.flatMap((part) => part.packs);
  const given = parts.flatMap((part) => part.given);
  const foreign = given.filter((mark) => !keys.has(mark.courseKey));
  const sources = new Set(foreign.map((mark) => mark.courseKey));
  const pages = new Set(foreign.map(pageOf));
  const [foreignMarks, foreignPacks, foreignNotes] = await Promise.all([
    each(sources, (key) => db.marks.where('courseKey').equals(key).toArray()),
    each(sources, (key) => packsUnder(db, key)),
    each(sources, (key) => db.notes.where('courseKey').equals(key).toArray()),
  ]);
  const foreignVisits = visitsIn(foreignPacks).filter((visit) => pages.has(pageOf(visit)));
  return {
    keys,
    packs,
    // Callers may fold the facts several times, and sorting what is in order already costs nothing.
    visits: inOrder([...visitsIn(packs), ...foreignVisits]),
    marks: [...marks, ...foreignMarks],
    outlines: parts.flatMap(({ outlines }) => outlines.filter((outline) => outline !== undefined)),
    notes: [...parts.flatMap((part) => part.notes), ...foreignNotes],
  };
}

/** What was seen and written under these keys, and the pages that were given to them. */
async function seen(db: EpilogueDatabase, keys: Iterable<string>, packsUnder: PacksUnder) {
  const all = [...keys];
  const [packs, outlines, notes, given] = await Promise.all([
    each(all, (key) => packsUnder(db, key)),
    db.outlines.bulkGet(all),
    each(all, (key) => db.notes.where('courseKey').equals(key).toArray()),
    each(all, (key) => db.marks.where('[kind+value]').equals(['belongs-to', key]).toArray()),
  ]);
  return { packs, outlines, notes, given };
}

type PacksUnder = (db: EpilogueDatabase, courseKey: string) => PromiseLike<VisitPack[]>;

const noPacks: PacksUnder = async () => [];

/** A chapter under the key under which it was seen. */
function pageOf({ courseKey, chapterKey = '' }: { courseKey: string; chapterKey?: string }): string {
  return fullChapterKey(courseKey, chapterKey);
}

async function linkedMarks(
  db: EpilogueDatabase,
  seeds: Iterable<string>,
): Promise<{ keys: Set<string>; marks: Mark[] }> {
  const keys = new Set<string>();
  const marks: Mark[] = [];
  let frontier = new Set(seeds);
  while (frontier.size > 0) {
    for (const key of frontier) keys.add(key);
    const [own, incoming] = await Promise.all([
      each(frontier, (key) => db.marks.where('courseKey').equals(key).toArray()),
      each(frontier, (key) => db.marks.where('[kind+value]').equals(['same-course', key]).toArray()),
    ]);
    marks.push(...own);
    const links = [...own.filter(isLink), ...incoming];
    const ends = links.flatMap((mark) => [mark.courseKey, mark.value ?? mark.courseKey]);
    frontier = new Set(ends.filter((key) => !keys.has(key)));
  }
  return { keys, marks };
}

// Uses one `equals` for each key: Dexie answers it with a single getAll, but walks a cursor for `anyOf`.
async function each<K, T>(keys: Iterable<K>, query: (key: K) => PromiseLike<T[]>): Promise<T[]> {
  return (await Promise.all([...keys].map(query))).flat();
}
