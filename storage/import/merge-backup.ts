import type { Table } from 'dexie';
import { type Facts, uniqueOutlines } from '@/progress/fold/fold-library';
import { mergeMarks, mergeVisits, unique } from '@/progress/fold/merge-facts';
import { canonicalJson } from '@/progress/model/canonical-json';
import type { Mark } from '@/progress/model/facts';
import { groupBy } from '@/progress/model/group-by';
import { isLink } from '@/progress/model/identity';
import { mergeRegisters, type Register } from '@/progress/model/register';
import type { CourseRow } from '@/progress/model/rows';
import type { Tombstone } from '@/progress/model/tombstone';
import type { Note } from '@/progress/notes/note';
import { PauseBetween } from '@/transfer/pause-between';
import { withLibrary } from '../database/connection';
import type { EpilogueDatabase } from '../database/database';
import { dryRun } from '../database/dry-run';
import { inTurns } from '../database/in-turns';
import { pauseSync } from '../database/sync-identity';
import type { UnknownRow } from '../database/sync-rows';
import { greatestSeq, type Writing, write } from '../database/transaction';
import { stampMarks } from '../marks/append-marks';
import { factOwnerOf, loadFactOwner, visibleNotes } from '../recording/load-fact-owner';
import { refold } from '../recording/refold';
import { chaptersNamed, type Recognised, recognise } from '../recording/tombstones';
import { type Changes, foldNew, keysHere } from './fold-imported';
import { coverageOf, forgottenAmong, ofFewSalts, standing, uncovered } from './forgotten-coverage';
import { courseChanges, isMuch, lostNotes, type MergeOutcome } from './import-outcome';
import { type Change, merged, mergedNotes, putAll, storedIn, tallyOf } from './put-facts';
import { putVisitChanges, storedVisits } from './put-visits';
import { recordImport } from './record-import';
import { putUnknown, unknownRowsOf } from './unknown-records';
import { type Given, withoutPoison } from './without-poison';
import { Queue, SLICE } from './write-queue';

export type { CourseChange, ForgottenCourse, MergeOutcome, Tally } from './import-outcome';

export interface MergeOptions {
  /** Does the same work in a transaction that is aborted at its end, so that nothing is kept. */
  rehearse?: boolean;
  /** First takes away everything that is here, in the same transaction: the library is then exactly what is given. */
  replace?: boolean;
  /** How often the library was written to by then; if it has been since, nothing is done. See `transaction.ts`. */
  ifWrites?: number;
  /** Records what is done, so that it can be undone. `snapshot`: the one that was made before. */
  record?: { at: number; snapshot: number | null };
  /** The facts come from a device that proved to know the library's key: their seqs may lie far ahead. */
  isTrusted?: boolean;
  /** The facts come from another device, which must come to the same: no time in them depends on the clock here. */
  isExchange?: boolean;
  /** What else is written in the same transaction. */
  alongside?: (writing: Writing) => Promise<void>;
  /** Keys of forgotten courses that the user brings back, in one action. */
  restore?: readonly string[];
  signal?: AbortSignal;
  /** Called now and then with the share of the work that is done, from 0 to 1. */
  progress?: (share: number) => void;
}

/** Somebody wrote to the library since the snapshot of it was made. */
export class WrittenMeanwhileError extends Error {
  override name = 'WrittenMeanwhileError';
}

/**
 * Merges the facts of another store (a backup) in one transaction: all of them or, if anything fails, none. Rows are
 * folded from both. Merging the same again changes nothing, and two stores that merge each other's facts have equal
 * rows. It works in slices, between which a page can paint.
 * @throws WrittenMeanwhileError; the signal's reason once it is aborted; then nothing was kept
 */
export async function mergeBackup(given: Given, options: MergeOptions = {}): Promise<MergeOutcome> {
  const offered = await withFewSalts(given);
  const known = await recogniseIn(offered);
  const unknown = await unknownRowsOf(given.unknown ?? []);
  const run = options.rehearse ? dryRun : write;
  const { ifWrites } = options;
  return await run(async (writing) => {
    if (ifWrites !== undefined && writing.writes !== ifWrites) throw new WrittenMeanwhileError();
    const outcome = await absorbIn(writing, offered, known, unknown, options);
    await options.alongside?.(writing);
    options.signal?.throwIfAborted();
    return outcome;
  });
}

async function absorbIn(
  writing: Writing,
  offered: Given,
  recognised: ReadonlyMap<string, readonly Recognised[]>,
  offeredUnknown: readonly UnknownRow[],
  options: MergeOptions,
): Promise<MergeOutcome> {
  const { restore = [], rehearse = false, replace = false, record, signal, progress } = options;
  const { db } = writing;
  const before = await db.courses.toArray();
  const notesBefore = await shownNotes(db, before);
  if (replace) await clear(db);
  const notesHere = await db.notes.toArray();
  const greatest = await greatestSeq(db);
  const now = options.isExchange ? Number.POSITIVE_INFINITY : Date.now();
  const { given, refused } = withoutPoison(offered, greatest, now, notesHere, options.isTrusted);
  const known = await keysHere(db);
  const own = [db.visits, db.marks, db.notes, db.registers].map((table) => table.count());
  const isEmpty = (await Promise.all(own)).every((n) => n === 0);
  const marks = [...given.marks, ...(await restoring(writing, given, recognised, restore))];
  const coverage = await coverageOf(db, replace ? ofFile(recognised, given) : recognised, marks);
  const said = standing(given.registers ?? [], coverage);
  const left = uncovered({ ...given, marks }, said, coverage);
  const taken = { ...left, marks: [...left.marks, ...coverage.hiding] };

  // Folding takes about as long as writing everything that is folded.
  const work = 2 * (taken.visits.length + taken.marks.length + taken.outlines.length) || 1;
  let done = 0;
  const step = (rows: number) => {
    signal?.throwIfAborted();
    done += rows;
    progress?.(Math.min(1, done / work));
  };
  const { changes, registers, goneNotes } = await changesTo(db, taken, said);
  // An empty library takes everything as it is, and nothing is read back: a rehearsal need not write in order to see.
  const queue = new Queue(rehearse && known.size === 0);
  await db.notes.bulkDelete(goneNotes.map(byId));
  const tombstones = await putTombstones(db, given.tombstones ?? []);
  const unknown = await putUnknown(db, offeredUnknown);
  const put = async () => {
    await putAll(queue, db.marks, changes.marks, step);
    await putVisitChanges(db, queue, changes.visits, known, step);
    await putAll(queue, db.outlines, changes.outlines, step, SLICE.large);
    await putAll(queue, db.notes, changes.notes, () => {});
    await putAll(queue, db.registers, registers, () => {});
  };
  // The database takes longer to write than the page to fold, so both run at once.
  const [folded] = await Promise.all([foldNew(db, changes, known, queue, step), put()]);
  await queue.end();
  const written = { ...changes, registers, tombstones, unknown, goneNotes };
  if (record) await recordImport(db, written, { id: writing.writes + 1, known, ...record });
  const seeds = await keysOf(db, changes);
  for (const key of folded.keys) seeds.delete(key);
  await refoldAll(db, seeds, Math.max(0, work - done), step);

  const after = queue.dry ? folded.rows : await db.courses.toArray();
  const courses = courseChanges(before, after);
  const shown = queue.dry ? shownAmong(changes, after) : await shownNotes(db, after);
  const lost = lostNotes(notesBefore, shown);
  const hides = lost.length > 0 || courses.some(({ how }) => how === 'hidden');
  return {
    visits: tallyOf(changes.visits),
    marks: tallyOf(changes.marks),
    outlines: tallyOf(changes.outlines),
    notes: tallyOf(changes.notes),
    registers: tallyOf(registers),
    unknown: tallyOf(unknown),
    dropped: dated({ ...given, marks }) - dated(left),
    refused,
    courses,
    forgotten: forgottenAmong(given, coverage, after),
    lostNotes: lost,
    asksTwice: hides || isMuch(courses, before),
    wasEmpty: isEmpty && !replace,
  };
}

/** The notes that pages show now. */
async function shownNotes(db: EpilogueDatabase, rows: readonly CourseRow[]): Promise<Note[]> {
  const [notes, owner] = await Promise.all([db.notes.toArray(), loadFactOwner(db)]);
  return visibleNotes(notes, owner, rows).map(({ note }) => note);
}

/** The notes that pages would show of nothing but these. */
function shownAmong({ notes, marks }: Changes, rows: readonly CourseRow[]): Note[] {
  const now = notes.map(([note]) => note);
  const owner = factOwnerOf(marks.map(([mark]) => mark));
  return visibleNotes(now, owner, rows).map(({ note }) => note);
}

/** The keys of every course that must be folded anew. */
async function keysOf(db: EpilogueDatabase, changes: Changes): Promise<Set<string>> {
  const keys = new Set<string>();
  const changed: readonly Change<{ courseKey: string }>[][] = Object.values(changes);
  for (const all of changed) {
    await inTurns(db, all, (change) => {
      for (const { courseKey } of change) keys.add(courseKey);
    });
  }
  for (const { value } of changes.marks.flat().filter(isLink)) if (value !== undefined) keys.add(value);
  return keys;
}

/** Takes every fact and row away; the numbers of facts go on from where they are. */
async function clear(db: EpilogueDatabase): Promise<void> {
  const { visits, marks, outlines, notes, registers, courses, chapters, texts, tombstones, unknown } = db;
  const facts = [visits, marks, outlines, notes, registers, tombstones, unknown];
  const all = [...facts, courses, chapters, texts, db.imports, db.importParts] as Pick<Table, 'clear'>[];
  await Promise.all(all.map((table) => table.clear()));
  await pauseSync(db);
}

/** What the given facts and registers would change here. Writes nothing. */
async function changesTo(
  db: EpilogueDatabase,
  taken: Facts,
  registers: readonly Register[],
): Promise<{ changes: Changes; registers: Change<Register>[]; goneNotes: Note[] }> {
  const notes = await mergedNotes(db.notes, taken.notes);
  const changes = {
    marks: await merged(storedIn(db.marks), taken.marks, byId, (all) => unique(all, mergeMarks)),
    visits: await merged(storedVisits(db), taken.visits, byId, (all) => unique(all, mergeVisits)),
    outlines: await merged(storedIn(db.outlines), taken.outlines, (each) => each.courseKey, uniqueOutlines),
    notes: notes.changes,
  };
  const byKey = (register: Register) => register.key;
  return {
    changes,
    registers: await merged(storedIn(db.registers), registers, byKey, mergeRegisters),
    goneNotes: notes.gone,
  };
}

async function refoldAll(
  db: EpilogueDatabase,
  keys: Set<string>,
  work: number,
  step: (rows: number) => void,
): Promise<void> {
  const share = work / Math.max(1, keys.size);
  for (const key of keys) {
    const { keys: folded } = await refold(db, [key]);
    for (const done of folded) keys.delete(done);
    step(share * Math.max(1, folded.size));
  }
}

/** Marks that bring courses back: they lift every forgetting of theirs, here and in the file. */
async function restoring(
  { db, stamp }: Writing,
  given: Given,
  recognised: ReadonlyMap<string, readonly Recognised[]>,
  keys: readonly string[],
): Promise<Mark[]> {
  const drafts = await Promise.all(
    keys.map(async (courseKey) => {
      const here = await db.marks.where('courseKey').equals(courseKey).toArray();
      const both = [...here, ...given.marks.filter((mark) => mark.courseKey === courseKey)];
      const standing = both.filter(({ kind }) => kind === 'forgotten').map(({ id }) => id);
      const gone = (recognised.get(courseKey) ?? []).map(({ tombstone }) => tombstone.mark);
      return { kind: 'restored' as const, courseKey, lifts: [...new Set([...standing, ...gone])] };
    }),
  );
  return stampMarks(stamp, drafts, Date.now(), crypto.randomUUID());
}

/** Keeps new tombstones; of two with one id, the one with the smaller text. Returns what changed. */
async function putTombstones(
  db: EpilogueDatabase,
  given: readonly Tombstone[],
): Promise<Change<Tombstone>[]> {
  const here = await db.tombstones.bulkGet(given.map(({ id }) => id));
  const isNew = (tombstone: Tombstone, known: Tombstone | undefined) =>
    !known || canonicalJson(tombstone) < canonicalJson(known);
  const changes = given.flatMap((tombstone, i): Change<Tombstone>[] => {
    const known = here[i];
    if (!isNew(tombstone, known)) return [];
    return [known ? [tombstone, known] : [tombstone]];
  });
  await db.tombstones.bulkPut(changes.map(([now]) => now));
  return changes;
}

/** How many facts carry a seq. */
function dated({ visits, marks, notes }: Facts): number {
  return visits.length + marks.length + notes.length;
}

async function withFewSalts(given: Given): Promise<Given> {
  const { tombstones = [] } = given;
  if (tombstones.length === 0) return given;
  const here = await withLibrary((db) => db.tombstones.toArray());
  return { ...given, tombstones: ofFewSalts(tombstones, here) };
}

/** The tombstones of the file and of the library that are about a course on either side. */
async function recogniseIn(given: Given): Promise<ReadonlyMap<string, readonly Recognised[]>> {
  const byKey = groupBy([...given.visits, ...given.marks, ...given.notes], ({ courseKey }) => courseKey);
  const chapters = async (courseKey: string) => {
    const named = (byKey.get(courseKey) ?? []).flatMap(({ chapterKey }) => chapterKey ?? []);
    const here = await withLibrary((db) => chaptersNamed(db, courseKey));
    return new Set([...named, ...here]);
  };
  return await recognise(await keysConcerned(given), chapters, given.tombstones);
}

/** Those of the file alone: the library is cleared first. */
function ofFile(
  recognised: ReadonlyMap<string, readonly Recognised[]>,
  { tombstones = [] }: Given,
): ReadonlyMap<string, readonly Recognised[]> {
  const ids = new Set(tombstones.map(({ id }) => id));
  return new Map(
    [...recognised].map(([key, all]) => [key, all.filter((each) => ids.has(each.tombstone.id))]),
  );
}

/** Facts looked at before the page gets its turn. */
const LOOK = 1_000;

/** The keys that a tombstone may be about: all keys in the backup and, if there are tombstones, all keys here. */
async function keysConcerned(given: Given): Promise<Set<string>> {
  const keys = new Set<string>();
  const pace = new PauseBetween();
  for (const facts of [given.visits, given.marks, given.notes, given.outlines, given.registers ?? []]) {
    for (const [i, { courseKey }] of facts.entries()) {
      if (courseKey !== undefined) keys.add(courseKey);
      if (i % LOOK === 0) await pace.rest();
    }
  }
  if (!given.tombstones?.length) return keys;
  const here = await withLibrary((db) => db.courses.orderBy('keys').uniqueKeys());
  for (const key of here) keys.add(String(key));
  return keys;
}

function byId(item: { id: string }): string {
  return item.id;
}
