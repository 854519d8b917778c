import type { Table } from 'dexie';
import { sameContent } from '@/progress/canonical';
import { growVisit, sameMark, unique } from '@/progress/grow';
import { type Facts, uniqueOutlines } from '@/progress/library';
import { mergeNotes } from '@/progress/merge-notes';
import { sha256 } from './hash';
import { refold } from './refold';
import { write } from './transaction';

/** What came of absorbing facts. */
export interface Absorbed {
  /** Visits, marks, outlines and notes that are new or have changed. */
  changed: number;
  /** Facts of courses that were forgotten here for good. */
  dropped: number;
}

/**
 * Takes in the facts of another store (a backup), in one transaction; rows are folded from both. Absorbing the same
 * again changes nothing, and two stores that absorb each other's facts have equal rows.
 */
export async function absorb(facts: Facts): Promise<Absorbed> {
  const dated = [...facts.visits, ...facts.marks, ...facts.notes];
  const hashes = await hashesOf(new Set([...dated, ...facts.outlines].map((fact) => fact.courseKey)));
  return await write(async ({ db }) => {
    const tombstones = new Map((await db.tombstones.toArray()).map(({ hash, seq }) => [hash, seq]));
    const forgotten = (key: string) => tombstones.get(hashes.get(key) ?? '');
    const isAlive = (fact: { courseKey: string; seq: number }) => fact.seq > (forgotten(fact.courseKey) ?? 0);
    const alive = new Set(dated.filter(isAlive).map((fact) => fact.courseKey));
    const outlines = facts.outlines.filter(
      ({ courseKey }) => alive.has(courseKey) || forgotten(courseKey) === undefined,
    );

    const changed = [
      await put(db.visits, facts.visits.filter(isAlive), byId, (all) => unique(all, growVisit)),
      await put(db.marks, facts.marks.filter(isAlive), byId, (all) => unique(all, sameMark)),
      await put(db.outlines, outlines, (outline) => outline.courseKey, uniqueOutlines),
      await putNotes(db.notes, facts.notes.filter(isAlive)),
    ].flat();
    const seeds = new Set(changed);
    while (seeds.size > 0) {
      const { keys } = await refold(db, [...seeds].slice(0, 1));
      for (const key of keys) seeds.delete(key);
    }
    return { changed: changed.length, dropped: dated.length - dated.filter(isAlive).length };
  });
}

/** Puts what `merge` makes of the given and the stored items; gives the course key of each that changed. */
async function put<T extends { courseKey: string }>(
  table: Table<T, string>,
  given: readonly T[],
  key: (item: T) => string,
  merge: (all: readonly T[]) => T[],
): Promise<string[]> {
  const stored = (await table.bulkGet(given.map(key))).filter((item) => item !== undefined);
  return await putChanged(table, stored, merge([...stored, ...given]), key);
}

/** A note may become, or replace, a fork of another: all of them are looked at. An import is rare. */
async function putNotes<T extends Facts['notes'][number]>(
  table: Table<T, string>,
  given: readonly T[],
): Promise<string[]> {
  if (given.length === 0) return [];
  const stored = await table.toArray();
  const merged = mergeNotes([...stored, ...given]) as T[];
  const kept = new Set(merged.map(byId));
  await table.bulkDelete(stored.map(byId).filter((id) => !kept.has(id)));
  return await putChanged(table, stored, merged, byId);
}

async function putChanged<T extends { courseKey: string }>(
  table: Table<T, string>,
  stored: readonly T[],
  merged: readonly T[],
  key: (item: T) => string,
): Promise<string[]> {
  const before = new Map(stored.map((item) => [key(item), item]));
  const changed = merged.filter((item) => !sameContent(item, before.get(key(item))));
  await table.bulkPut(changed);
  // Of a fact that changed its course both courses fold anew.
  return changed.flatMap((item) => [item.courseKey, before.get(key(item))?.courseKey ?? item.courseKey]);
}

function byId(item: { id: string }): string {
  return item.id;
}

async function hashesOf(keys: Iterable<string>): Promise<Map<string, string>> {
  return new Map(await Promise.all([...keys].map(async (key) => [key, await sha256(key)] as const)));
}
