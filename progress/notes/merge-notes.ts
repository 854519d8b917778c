import { canonicalJson } from '../model/canonical-json';
import { groupBy } from '../model/group-by';
import { compareText } from '../model/order';
import { knowsAll } from '../model/vector';
import type { Note } from './note';

/**
 * Merges the notes of any number of stores, to the same result in any order and with duplicates. A version replaces those
 * that it knew. Versions that did not know of each other all stay: the strongest as the note, every other beside it, as
 * `id~version`. Whatever is saved or deleted later and knew one of them ends it.
 */
export function mergeNotes(notes: readonly Note[]): Note[] {
  return [...groupBy(notes, ({ id, forkOf }) => forkOf ?? id)].flatMap(([id, versions]) =>
    placed(id, latest(versions)),
  );
}

/** The versions that no other replaces, the strongest first. */
function latest(versions: readonly Note[]): Note[] {
  let heads: Note[] = [];
  for (const version of unique(versions)) {
    if (heads.some((head) => replaces(head, version))) continue;
    heads = [...heads.filter((head) => !replaces(version, head)), version];
  }
  return heads.sort(strongerFirst);
}

/** Versions that knew the same and say something else did not know of each other. */
function replaces(newer: Note, older: Note): boolean {
  return knowsAll(newer.vector, older.vector) && !knowsAll(older.vector, newer.vector);
}

/** One of all that knew the same and say the same. */
function unique(versions: readonly Note[]): Note[] {
  if (versions.length === 1) return [...versions];
  return [...groupBy(versions, contentOf).values()].flatMap((same) => [...same].sort(weakerFirst)[0] ?? []);
}

function contentOf({
  vector,
  courseKey,
  chapterKey,
  pass,
  kind,
  body,
  quote,
  url,
  second,
  tags,
  deleted,
}: Note) {
  return canonicalJson({
    vector,
    courseKey,
    chapterKey,
    pass,
    kind,
    body,
    quote,
    url,
    second,
    tags,
    deleted,
  });
}

function placed(id: string, [strongest, ...others]: readonly Note[]): Note[] {
  if (!strongest) return [];
  if (others.length === 0 && strongest.id === id) return [strongest];
  const { forkOf: _, ...note } = strongest;
  const taken = new Set<string>();
  return [
    { ...note, id },
    ...others.map((other) => ({ ...other, id: `${id}~${freeVersion(other.version, taken)}`, forkOf: id })),
  ];
}

/** Only a forged file has two versions of one name. */
function freeVersion(version: string, taken: Set<string>): string {
  let free = version;
  for (let n = 1; taken.has(free); n += 1) free = n.toString(16).padStart(version.length, '0');
  taken.add(free);
  return free;
}

function weakerFirst(a: Note, b: Note): number {
  return (
    a.seq - b.seq ||
    compareText(a.device, b.device) ||
    compareText(a.version, b.version) ||
    compareText(canonicalJson(versionOf(a)), canonicalJson(versionOf(b)))
  );
}

/** A version without the place that it has among others. */
function versionOf({ id: _, forkOf: __, ...version }: Note) {
  return version;
}

function strongerFirst(a: Note, b: Note): number {
  return Number(a.deleted) - Number(b.deleted) || weakerFirst(b, a);
}
