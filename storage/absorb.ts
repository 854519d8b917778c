import type { Table } from 'dexie';
import { sameContent } from '@/progress/canonical';
import { growVisit, sameMark, unique } from '@/progress/grow';
import { isLink } from '@/progress/identity';
import { type Facts, uniqueOutlines } from '@/progress/library';
import { mergeNotes } from '@/progress/merge-notes';
import type { Note } from '@/progress/notes';
import type { EpilogueDatabase } from './database';
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

    const marks = await put(db.marks, facts.marks.filter(isAlive), byId, (all) => unique(all, sameMark));
    const changes = [
      ...marks,
      ...(await put(db.visits, facts.visits.filter(isAlive), byId, (all) => unique(all, growVisit))),
      ...(await put(db.outlines, outlines, (outline) => outline.courseKey, uniqueOutlines)),
      ...(await putNotes(db.notes, facts.notes.filter(isAlive))),
    ];
    const links = marks.flat().filter(isLink);
    const seeds = [
      ...changes.flat().map((fact) => fact.courseKey),
      ...links.flatMap((mark) => mark.value ?? []),
    ];
    await refoldAll(db, new Set(seeds));
    return { changed: changes.length, dropped: dated.length - dated.filter(isAlive).length };
  });
}

async function refoldAll(db: EpilogueDatabase, keys: Set<string>): Promise<void> {
  for (const key of keys) {
    const { keys: folded } = await refold(db, [key]);
    for (const done of folded) keys.delete(done);
  }
}

/** What changed: as it is now and, if it was there, as it was. */
type Change<T> = [now: T] | [now: T, before: T];

/** Puts what `merge` makes of the given and the stored items. */
async function put<T>(
  table: Table<T, string>,
  given: readonly T[],
  key: (item: T) => string,
  merge: (all: readonly T[]) => T[],
): Promise<Change<T>[]> {
  const stored = (await table.bulkGet(given.map(key))).filter((item) => item !== undefined);
  return await putChanged(table, stored, merge([...stored, ...given]), key);
}

/** A note may become, or replace, a fork of another: all of them are looked at. An import is rare. */
async function putNotes(table: Table<Note, string>, given: readonly Note[]): Promise<Change<Note>[]> {
  if (given.length === 0) return [];
  const stored = await table.toArray();
  const merged = mergeNotes([...stored, ...given]);
  const kept = new Set(merged.map(byId));
  await table.bulkDelete(stored.map(byId).filter((id) => !kept.has(id)));
  return await putChanged(table, stored, merged, byId);
}

async function putChanged<T>(
  table: Table<T, string>,
  stored: readonly T[],
  merged: readonly T[],
  key: (item: T) => string,
): Promise<Change<T>[]> {
  const before = new Map(stored.map((item) => [key(item), item]));
  const changed = merged.filter((item) => !sameContent(item, before.get(key(item))));
  await table.bulkPut(changed);
  return changed.map((now) => {
    const known = before.get(key(now));
    return known ? [now, known] : [now];
  });
}

function byId(item: { id: string }): string {
  return item.id;
}

async function hashesOf(keys: Iterable<string>): Promise<Map<string, string>> {
  return new Map(await Promise.all([...keys].map(async (key) => [key, await sha256(key)] as const)));
}
