import type { Table } from 'dexie';
import { sameContent } from '@/progress/canonical';
import { mergeNotes } from '@/progress/merge-notes';
import type { Note } from '@/progress/notes';
import type { Tally } from './import-outcome';

/** What changed: as it is now and, if it was there, as it was. */
export type Change<T> = [now: T] | [now: T, before: T];

/** Rows merged and written between two looks at the clock: some ten milliseconds of work. */
const SLICE = 400;

/** Puts what `merge` makes of the given and the stored items, slice by slice; `step` after each with its size. */
export async function put<T>(
  table: Table<T, string>,
  given: readonly T[],
  key: (item: T) => string,
  merge: (all: readonly T[]) => T[],
  step: (rows: number) => void,
): Promise<Change<T>[]> {
  const isEmpty = (await table.count()) === 0;
  const changes: Change<T>[] = [];
  for (const slice of slicesByKey(given, key)) {
    const found = isEmpty ? [] : await table.bulkGet([...new Set(slice.map(key))]);
    const stored = found.filter((item) => item !== undefined);
    changes.push(...(await putChanged(table, stored, merge([...stored, ...slice]), key)));
    step(slice.length);
  }
  return changes;
}

/** A note may become, or replace, a fork of another: all of them are looked at. An import is rare. */
export async function putNotes(table: Table<Note, string>, given: readonly Note[]): Promise<Change<Note>[]> {
  if (given.length === 0) return [];
  const stored = await table.toArray();
  const merged = mergeNotes([...stored, ...given]);
  const kept = new Set(merged.map((note) => note.id));
  await table.bulkDelete(stored.map((note) => note.id).filter((id) => !kept.has(id)));
  return await putChanged(table, stored, merged, (note) => note.id);
}

export function tallyOf(changes: readonly Change<unknown>[]): Tally {
  const changed = changes.filter((change) => change.length === 2).length;
  return { added: changes.length - changed, changed };
}

/** Slices in which all items with one key are together. A backup has each once: then nothing is moved. */
function* slicesByKey<T>(items: readonly T[], key: (item: T) => string): Generator<readonly T[]> {
  const isUnique = new Set(items.map(key)).size === items.length;
  const ordered = isUnique
    ? items
    : items.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  for (let from = 0; from < ordered.length; ) {
    let to = Math.min(ordered.length, from + SLICE);
    while (!isUnique && to < ordered.length && sameKey(ordered[to - 1], ordered[to], key)) to += 1;
    yield ordered.slice(from, to);
    from = to;
  }
}

function sameKey<T>(a: T | undefined, b: T | undefined, key: (item: T) => string): boolean {
  return a !== undefined && b !== undefined && key(a) === key(b);
}

async function putChanged<T>(
  table: Table<T, string>,
  stored: readonly T[],
  merged: readonly T[],
  key: (item: T) => string,
): Promise<Change<T>[]> {
  const before = new Map(stored.map((item) => [key(item), item]));
  const changes: Change<T>[] = [];
  for (const now of merged) {
    const known = before.get(key(now));
    if (known === undefined) changes.push([now]);
    else if (!sameContent(now, known)) changes.push([now, known]);
  }
  await table.bulkPut(changes.map(([now]) => now));
  return changes;
}
