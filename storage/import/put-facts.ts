import type { Table } from 'dexie';
import { sameContent } from '@/progress/model/canonical-json';
import { mergeNotes } from '@/progress/notes/merge-notes';
import type { Note } from '@/progress/notes/note';
import type { EpilogueDatabase } from '../database/database';
import { inTurns } from '../database/in-turns';
import type { Tally } from './import-outcome';
import { type Queue, SLICE } from './write-queue';

/** A changed item as it is now and, if it was there before, as it was. */
export type Change<T> = [now: T] | [now: T, before: T];

/** Where items lie: for most kinds a table with one row for each item. */
export interface Stored<T> {
  isEmpty(): Promise<boolean>;
  /** The stored items with these keys. */
  withKeys(keys: string[]): Promise<T[]>;
}

export function storedIn<T>(table: Table<T, string>): Stored<T> {
  return {
    isEmpty: async () => (await table.count()) === 0,
    withKeys: async (keys) => (await table.bulkGet(keys)).filter((item) => item !== undefined),
  };
}

/** What `merge` makes of the given and the stored items, as far as it is new here. Writes nothing. */
export async function merged<T>(
  where: Stored<T>,
  given: readonly T[],
  key: (item: T) => string,
  merge: (all: readonly T[]) => T[],
): Promise<Change<T>[]> {
  const isEmpty = await where.isEmpty();
  const changes: Change<T>[] = [];
  for (const slice of slicesByKey(given, key, await isUnique(where, given, key))) {
    // The database gives the page its turn even for a request that finds nothing.
    const stored = await where.withKeys(isEmpty ? [''] : [...new Set(slice.map(key))]);
    for (const change of changesTo(stored, merge([...stored, ...slice]), key)) changes.push(change);
  }
  return changes;
}

/** Writes what changed. `step` runs after each slice with its size. */
export async function putAll<T>(
  queue: Queue,
  table: Table<T, string>,
  changes: readonly Change<T>[],
  step: (rows: number) => void,
  size = SLICE.small,
): Promise<void> {
  for (let from = 0; from < changes.length; from += size) {
    const slice = changes.slice(from, from + size);
    await queue.put(
      table,
      slice.map(([now]) => now),
      size,
    );
    step(slice.length);
  }
}

/** Merges notes. A note may become, or replace, a fork of another, so this looks at all forks. Imports are rare. */
export async function mergedNotes(
  table: Table<Note, string>,
  given: readonly Note[],
): Promise<{ changes: Change<Note>[]; gone: Note[] }> {
  if (given.length === 0) return { changes: [], gone: [] };
  const stored = await table.toArray();
  const all = mergeNotes([...stored, ...given]);
  const kept = new Set(all.map((note) => note.id));
  const gone = stored.filter((note) => !kept.has(note.id));
  return { changes: changesTo(stored, all, (note) => note.id), gone };
}

/** The facts as they will be, grouped by a key of theirs. */
export async function grouped<T>(
  db: EpilogueDatabase,
  changes: readonly Change<T>[],
  key: (fact: T) => string,
): Promise<Map<string, T[]>> {
  const groups = new Map<string, T[]>();
  await inTurns(db, changes, ([fact]) => {
    const own = key(fact);
    const group = groups.get(own);
    if (group) group.push(fact);
    else groups.set(own, [fact]);
  });
  return groups;
}

export function tallyOf(changes: readonly Change<unknown>[]): Tally {
  let changed = 0;
  for (const change of changes) changed += change.length - 1;
  return { added: changes.length - changed, changed };
}

/** Items merged between two turns of the page. */
const LOOK = 400;
/** Keys compared between two turns of the page. */
const KEYS = 5_000;

async function isUnique<T>(
  where: Stored<T>,
  items: readonly T[],
  key: (item: T) => string,
): Promise<boolean> {
  const seen = new Set<string>();
  for (let from = 0; from < items.length; from += KEYS) {
    for (const item of items.slice(from, from + KEYS)) seen.add(key(item));
    await where.withKeys(['']);
  }
  return seen.size === items.length;
}

/** Slices that keep all items with one key together. A backup has each key once, and then nothing moves. */
function* slicesByKey<T>(
  items: readonly T[],
  key: (item: T) => string,
  unique: boolean,
): Generator<readonly T[]> {
  const ordered = unique ? items : items.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  for (let from = 0; from < ordered.length; ) {
    let to = Math.min(ordered.length, from + LOOK);
    while (!unique && to < ordered.length && sameKey(ordered[to - 1], ordered[to], key)) to += 1;
    yield ordered.slice(from, to);
    from = to;
  }
}

function sameKey<T>(a: T | undefined, b: T | undefined, key: (item: T) => string): boolean {
  return a !== undefined && b !== undefined && key(a) === key(b);
}

function changesTo<T>(stored: readonly T[], now: readonly T[], key: (item: T) => string): Change<T>[] {
  const before = new Map(stored.map((item) => [key(item), item]));
  return now.flatMap((item): Change<T>[] => {
    const known = before.get(key(item));
    if (known === undefined) return [[item]];
    return sameContent(item, known) ? [] : [[item, known]];
  });
}
