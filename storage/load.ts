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
  const { keys, marks } = await linkedMarks(db, seeds);
  const [own, outlines, ownNotes, given] = await Promise.all([
    each(keys, (key) => db.visits.where('courseKey').equals(key).toArray()),
    db.outlines.bulkGet([...keys]),
    each(keys, (key) => db.notes.where('courseKey').equals(key).toArray()),
    each(keys, (key) => db.marks.where('[kind+value]').equals(['belongs-to', key]).toArray()),
  ]);
  const foreign = given.filter((mark) => !keys.has(mark.courseKey));
  const sources = new Set(foreign.map((mark) => mark.courseKey));
  const pages = new Map(foreign.map((mark) => [`${mark.courseKey} ${mark.chapterKey}`, mark]));
  const [foreignMarks, foreignVisits, foreignNotes] = await Promise.all([
    each(sources, (key) => db.marks.where('courseKey').equals(key).toArray()),
    each(pages.values(), ({ courseKey, chapterKey = '' }) =>
      db.visits.where('[courseKey+chapterKey]').equals([courseKey, chapterKey]).toArray(),
    ),
    each(sources, (key) => db.notes.where('courseKey').equals(key).toArray()),
  ]);
  return {
    keys,
    // A bag may be folded several times: what is in order already costs nothing to sort again.
    visits: inOrder([...own, ...foreignVisits]),
    marks: [...marks, ...foreignMarks],
    outlines: outlines.filter((outline) => outline !== undefined),
    notes: [...ownNotes, ...foreignNotes],
  };
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

// One `equals` a key: Dexie answers it with a single getAll, but walks a cursor for `anyOf`.
async function each<K, T>(keys: Iterable<K>, query: (key: K) => PromiseLike<T[]>): Promise<T[]> {
  return (await Promise.all([...keys].map(query))).flat();
}
