import type { Table } from 'dexie';
import type { Mark, Visit } from '@/progress/model/facts';
import { isLink } from '@/progress/model/identity';
import type { EpilogueDatabase } from '../database/database';
import type { ImportPart, Trace } from '../database/import-rows';
import { deleteVisits, packsOf } from '../database/stored-visits';
import { write } from '../database/transaction';
import { packed, visitsIn } from '../database/visit-packs';
import { refold } from '../recording/refold';
import { factCount, TRACED } from './record-import';

/** Facts by kind. */
export interface FactCounts {
  visits: number;
  marks: number;
  outlines: number;
  notes: number;
  /** What is known or planned of a course beside its facts. */
  registers: number;
}

/** What the undo of an import did. */
export interface ImportUndone {
  /** Facts of the import that went. */
  removed: FactCounts;
  /** Facts that are again as they were before the import. */
  restored: number;
  /** Facts of the import that stay, because they changed since; an outline also where its course did. */
  kept: FactCounts;
}

/** The import cannot be undone (any more): its result was dismissed, or a later import stands on it. */
export class ImportNotOpenError extends Error {
  override name = 'ImportNotOpenError';
}

export interface UndoOptions {
  signal?: AbortSignal;
  /** Called now and then with the share of the work that is done, from 0 to 1. */
  progress?: (share: number) => void;
}

/** How much of the work the facts are; the rest is folding. */
const FACTS_SHARE = 0.5;

/**
 * Undoes the latest import, all or nothing: removes what it added, and puts back what it changed or took away, but for
 * what changed since, which stays.
 * @throws ImportNotOpenError; the signal's reason once it is aborted
 */
export async function undoImport(id: number, { signal, progress }: UndoOptions = {}): Promise<ImportUndone> {
  return await write(async ({ db }) => {
    const open = await db.imports.orderBy('id').last();
    if (open?.id !== id) throw new ImportNotOpenError(`Import ${id} is not the latest that is open.`);
    const undone: ImportUndone = { removed: none(), restored: 0, kept: none() };
    const seeds = new Set<string>();
    const grown = new Set<string>();
    const keys = await db.importParts.where('import').equals(id).primaryKeys();
    for (const [i, key] of keys.entries()) {
      signal?.throwIfAborted();
      const part = await db.importParts.get(key);
      if (part) await takeBackFacts(db, part, undone, seeds, grown);
      progress?.((FACTS_SHARE * i) / keys.length);
    }
    // A fact may have come from another course, and an outline must know all that stand on it.
    for (const key of keys) {
      const part = await db.importParts.get(key);
      if (part?.outlines) await takeBackOutlines(db, part, undone, grown.has(key));
    }
    await closeImport(db, id);
    const count = seeds.size;
    for (const seed of seeds) {
      signal?.throwIfAborted();
      for (const folded of (await refold(db, [seed])).keys) seeds.delete(folded);
      seeds.delete(seed);
      progress?.(1 - ((1 - FACTS_SHARE) * seeds.size) / count);
    }
    return undone;
  });
}

/** Takes away what is recorded of an import. Inside a writing transaction. */
export async function closeImport(
  db: Pick<EpilogueDatabase, 'imports' | 'importParts'>,
  id: number,
): Promise<void> {
  await db.imports.delete(id);
  await db.importParts.where('import').equals(id).delete();
}

/** `grown`: gets the keys of parts of which a visit or note stays because it changed since. */
async function takeBackFacts(
  db: EpilogueDatabase,
  part: ImportPart,
  undone: ImportUndone,
  seeds: Set<string>,
  grown: Set<string>,
): Promise<void> {
  const { visits, marks, notes, registers, tombstones, unknown } = part;
  for (const key of part.courseKeys) seeds.add(key);
  if (marks) await seedLinked(db, marks, seeds);
  const kept = undone.kept.visits + undone.kept.notes;
  if (visits) await takeBackVisits(db, part.courseKeys, visits, undone);
  if (marks) await takeBackRows(db.marks, marks, TRACED.marks.markOf, undone, 'marks');
  if (notes) await takeBackRows(db.notes, notes, TRACED.notes.markOf, undone, 'notes');
  if (registers) await takeBackRows(db.registers, registers, TRACED.registers.markOf, undone, 'registers');
  if (tombstones) await takeBackRows(db.tombstones, tombstones, TRACED.tombstones.markOf);
  if (unknown) await takeBackRows(db.unknown, unknown, TRACED.unknown.markOf);
  if (undone.kept.visits + undone.kept.notes > kept) grown.add(part.key);
}

/** Leaves outlines on which something stands that came or grew since, and that would lose its chapters. */
async function takeBackOutlines(
  db: EpilogueDatabase,
  { outlines = [], stood = 0 }: ImportPart,
  undone: ImportUndone,
  hasGrown: boolean,
): Promise<void> {
  for (const trace of outlines) {
    const [courseKey, now] = trace;
    const isNeeded = hasGrown || (await factCount(db, courseKey)) > stood;
    if (isNeeded && now !== null) undone.kept.outlines += 1;
    else await takeBackRows(db.outlines, [trace], TRACED.outlines.markOf, undone, 'outlines');
  }
}

/** What is to be done with the rows of some traces. */
interface Back<T> {
  /** Rows of the import, to be deleted or replaced. */
  gone: T[];
  /** What stood there before. */
  before: T[];
  removed: number;
  kept: number;
}

function backOf<T>(
  traces: readonly Trace<T>[],
  stored: (key: string) => T | undefined,
  markOf: (row: T) => string,
): Back<T> {
  const back: Back<T> = { gone: [], before: [], removed: 0, kept: 0 };
  for (const [key, now, before] of traces) {
    const row = stored(key);
    const isAsLeft = row === undefined ? now === null : now === markOf(row);
    if (isAsLeft && before !== undefined) back.before.push(before);
    if (isAsLeft && row !== undefined) back.gone.push(row);
    if (isAsLeft && row !== undefined && before === undefined) back.removed += 1;
    if (!isAsLeft && row !== undefined && now !== null) back.kept += 1;
  }
  return back;
}

async function takeBackRows<T>(
  table: Table<T, string>,
  traces: readonly Trace<T>[],
  markOf: (row: T) => string,
  undone?: ImportUndone,
  kind: keyof FactCounts = 'registers',
): Promise<void> {
  const rows = await table.bulkGet(traces.map(([key]) => key));
  const stored = new Map(traces.map(([key], i) => [key, rows[i]]));
  const back = backOf(traces, (key) => stored.get(key), markOf);
  const { keyPath } = table.schema.primKey;
  const keyOf = (row: T) => String((row as Record<string, unknown>)[String(keyPath)]);
  await table.bulkDelete(back.gone.map(keyOf));
  await table.bulkPut(back.before);
  if (undone) count(undone, kind, back);
}

async function takeBackVisits(
  db: EpilogueDatabase,
  courseKeys: readonly string[],
  traces: readonly Trace<Visit>[],
  undone: ImportUndone,
): Promise<void> {
  const packs = (await Promise.all(courseKeys.map((key) => packsOf(db, key)))).flat();
  const stored = new Map(visitsIn(packs).map((visit) => [visit.id, visit]));
  const back = backOf(traces, (id) => stored.get(id), TRACED.visits.markOf);
  await deleteVisits(db, back.gone);
  for (const courseKey of courseKeys) {
    const own = back.before.filter((visit) => visit.courseKey === courseKey);
    if (own.length > 0) await db.visits.bulkPut(packed(await packsOf(db, courseKey), own));
  }
  count(undone, 'visits', back);
}

function count<T>(undone: ImportUndone, kind: keyof FactCounts, { before, removed, kept }: Back<T>): void {
  undone.restored += before.length;
  undone.removed[kind] += removed;
  undone.kept[kind] += kept;
}

/** Courses that a link of the import joined, or one that it took away, are folded anew at both ends. */
async function seedLinked(
  db: EpilogueDatabase,
  traces: readonly Trace<Mark>[],
  seeds: Set<string>,
): Promise<void> {
  const rows = await db.marks.bulkGet(traces.map(([key]) => key));
  for (const mark of [...rows, ...traces.map(([, , before]) => before)]) {
    if (mark && isLink(mark) && mark.value !== undefined) seeds.add(mark.value);
  }
}

function none(): FactCounts {
  return { visits: 0, marks: 0, outlines: 0, notes: 0, registers: 0 };
}
