import type { Folded } from '@/progress/fold/fold-course';
import { foldLibrary } from '@/progress/fold/fold-library';
import { LINK_KINDS, type Mark, type Outline, type Visit } from '@/progress/model/facts';
import { isLink, setsOf } from '@/progress/model/identity';
import type { CourseRow } from '@/progress/model/rows';
import type { Note } from '@/progress/notes/note';
import { courseText } from '@/progress/notes/searchable-text';
import { type ChapterPack, chapterPacks } from '../database/chapter-packs';
import type { EpilogueDatabase } from '../database/database';
import type { TextRow } from '../database/text-row';
import { LAST_REV } from '../search/texts';
import { type Change, grouped } from './put-facts';
import { type Queue, SLICE } from './write-queue';

export interface Changes {
  visits: Change<Visit>[];
  marks: Change<Mark>[];
  outlines: Change<Outline>[];
  notes: Change<Note>[];
}

/** Every course key that a stored fact is about or names, whether or not a row exists for it. */
export async function keysHere(db: EpilogueDatabase): Promise<Set<string>> {
  const own = [db.visits, db.marks, db.notes].map((table) => table.orderBy('courseKey').uniqueKeys());
  const links = db.marks.where('kind').anyOf(LINK_KINDS).toArray();
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

/** Facts folded at one go: some ten milliseconds of work. */
const ENOUGH = 400;

/** Rows that are written together. */
interface Waiting {
  courses: CourseRow[];
  chapters: ChapterPack[];
  texts: TextRow[];
}

/** The folded rows, and all keys that need not be folded again. */
export interface FoldedNew {
  rows: CourseRow[];
  keys: Set<string>;
}

/**
 * Folds courses that are new to this library from what is being written. Reading the facts back by index takes several
 * times as long, and an import into an empty library has only such courses. `known`: keys that were here before, see
 * `keysHere`. `step` runs after each course with its number of facts.
 */
export async function foldNew(
  db: EpilogueDatabase,
  changes: Changes,
  known: ReadonlySet<string>,
  queue: Queue,
  step: (facts: number) => void,
): Promise<FoldedNew> {
  const marks = changes.marks.map(([fact]) => fact);
  // A link between two courses keeps them together here even if the user took it back: that only folds more at once.
  const sets = setsOf(marks.filter(isLink).map((mark) => ({ ...mark, kind: 'same-course' })));
  const rootOf = (fact: { courseKey: string }) => sets.rootOf(fact.courseKey);
  const groups = {
    visits: await grouped(db, changes.visits, rootOf),
    marks: await grouped(db, changes.marks, rootOf),
    outlines: await grouped(db, changes.outlines, rootOf),
    notes: await grouped(db, changes.notes, rootOf),
  };
  const folded: FoldedNew = { rows: [], keys: new Set() };
  let rev = Number((await db.meta.get(LAST_REV))?.value ?? 0);
  let waiting: Waiting = { courses: [], chapters: [], texts: [] };
  let atOnce = 0;
  const add = ({ row, chapters, notes }: Folded) => {
    folded.rows.push(row);
    waiting.courses.push(row);
    waiting.chapters.push(...chapterPacks(chapters));
    const text = courseText(row, chapters, notes);
    if (!text) return;
    rev += 1;
    waiting.texts.push({ ...text, rev });
  };
  const write = async () => {
    await queue.put(db.courses, waiting.courses);
    await queue.put(db.chapters, waiting.chapters, SLICE.large);
    await queue.put(db.texts, waiting.texts);
    waiting = { courses: [], chapters: [], texts: [] };
  };
  for (const root of new Set(Object.values(groups).flatMap((group) => [...group.keys()]))) {
    const keys = sets.keysOf(root);
    if (keys.some((key) => known.has(key))) continue;
    const facts = {
      visits: groups.visits.get(root) ?? [],
      marks: groups.marks.get(root) ?? [],
      outlines: groups.outlines.get(root) ?? [],
      notes: groups.notes.get(root) ?? [],
    };
    for (const each of foldLibrary(facts).courses) add(each);
    if (waiting.courses.length >= SLICE.large) await write();
    for (const key of keys) folded.keys.add(key);
    const done = facts.visits.length + facts.marks.length + facts.outlines.length;
    step(done);
    atOnce += done;
    if (atOnce < ENOUGH) continue;
    await queue.turn(db.courses);
    atOnce = 0;
  }
  await write();
  await queue.put(db.meta, [{ name: LAST_REV, value: String(rev) }]);
  return folded;
}
