import Dexie from 'dexie';
import type { Mark, Outline, Visit } from '@/progress/facts';
import { isLink } from '@/progress/identity';
import type { Note } from '@/progress/notes';
import { inOrder } from '@/progress/order';
import type { EpilogueDatabase } from './database';

/** All facts that some courses are folded from. The arrays may be added to before folding. */
export interface Bag {
  /** Exactly the courses with these keys fold completely. */
  keys: Set<string>;
  visits: Visit[];
  marks: Mark[];
  outlines: Outline[];
  notes: Note[];
}

/**
 * Loads, by index, what is needed to fold the courses with these keys: their own facts; those of all identities
 * joined to them and of all courses they gave pages to, taken back or not (because taking back splits); and the
 * pages that yet others gave to any of these.
 */
export async function loadBag(db: EpilogueDatabase, seeds: Iterable<string>): Promise<Bag> {
  return await load(db, seeds, allVisits);
}

/** The same with long lists of visits in pieces, so that a page which reads them can do something else between. */
export async function loadBagInPieces(db: EpilogueDatabase, seeds: Iterable<string>): Promise<Bag> {
  return await load(db, seeds, visitsInPieces);
}

/** The same without the visits, for who asks what was said of the courses and not what was read in them. */
export async function loadWords(db: EpilogueDatabase, seeds: Iterable<string>): Promise<Omit<Bag, 'visits'>> {
  return await load(db, seeds, noVisits);
}

async function load(db: EpilogueDatabase, seeds: Iterable<string>, visitsOf: VisitsOf): Promise<Bag> {
  const first = new Set(seeds);
  // Most courses are joined with none: nothing is gained by waiting for their links.
  const [{ keys, marks }, seeded] = await Promise.all([linkedMarks(db, first), seen(db, first, visitsOf)]);
  const linked = [...keys].filter((key) => !first.has(key));
  const parts = linked.length > 0 ? [seeded, await seen(db, linked, visitsOf)] : [seeded];
  const own = parts.flatMap((part) => part.visits);
  const given = parts.flatMap((part) => part.given);
  const foreign = given.filter((mark) => !keys.has(mark.courseKey));
  const sources = new Set(foreign.map((mark) => mark.courseKey));
  const pages = new Map(foreign.map((mark) => [`${mark.courseKey} ${mark.chapterKey}`, mark]));
  const [foreignMarks, foreignVisits, foreignNotes] = await Promise.all([
    each(sources, (key) => db.marks.where('courseKey').equals(key).toArray()),
    each(visitsOf === noVisits ? [] : pages.values(), ({ courseKey, chapterKey = '' }) =>
      db.visits.where('[courseKey+chapterKey]').equals([courseKey, chapterKey]).toArray(),
    ),
    each(sources, (key) => db.notes.where('courseKey').equals(key).toArray()),
  ]);
  return {
    keys,
    // A bag may be folded several times: what is in order already costs nothing to sort again.
    visits: inOrder([...own, ...foreignVisits]),
    marks: [...marks, ...foreignMarks],
    outlines: parts.flatMap(({ outlines }) => outlines.filter((outline) => outline !== undefined)),
    notes: [...parts.flatMap((part) => part.notes), ...foreignNotes],
  };
}

/** What was seen and written under these keys, and the pages that were given to them. */
async function seen(db: EpilogueDatabase, keys: Iterable<string>, visitsOf: VisitsOf) {
  const all = [...keys];
  const [visits, outlines, notes, given] = await Promise.all([
    each(all, (key) => visitsOf(db, key)),
    db.outlines.bulkGet(all),
    each(all, (key) => db.notes.where('courseKey').equals(key).toArray()),
    each(all, (key) => db.marks.where('[kind+value]').equals(['belongs-to', key]).toArray()),
  ]);
  return { visits, outlines, notes, given };
}

type VisitsOf = (db: EpilogueDatabase, courseKey: string) => PromiseLike<Visit[]>;

const noVisits: VisitsOf = async () => [];

const allVisits: VisitsOf = (db, key) => db.visits.where('courseKey').equals(key).toArray();

/** So many visits arrive in a few milliseconds. */
const PIECE = 500;

const visitsInPieces: VisitsOf = async (db, key) => {
  if ((await db.visits.where('courseKey').equals(key).count()) <= PIECE) return await allVisits(db, key);
  const chapters = db.visits
    .where('[courseKey+chapterKey]')
    .between([key, Dexie.minKey], [key, Dexie.maxKey]);
  return await each(await chapters.uniqueKeys(), (chapter) =>
    db.visits.where('[courseKey+chapterKey]').equals(chapter).toArray(),
  );
};

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

// One `equals` a key: Dexie answers it with a single getAll, but walks a cursor for `anyOf`.
async function each<K, T>(keys: Iterable<K>, query: (key: K) => PromiseLike<T[]>): Promise<T[]> {
  return (await Promise.all([...keys].map(query))).flat();
}
