import { canonicalJson } from '@/progress/model/canonical-json';
import type { Fact } from '@/progress/model/fact';
import type { Outline, Visit } from '@/progress/model/facts';
import type { Register } from '@/progress/model/register';
import type { Tombstone } from '@/progress/model/tombstone';
import type { Note } from '@/progress/notes/note';
import type { EpilogueDatabase } from '../database/database';
import type { ImportPart } from '../database/import-rows';
import { inTurns } from '../database/in-turns';
import { packsOf } from '../database/stored-visits';
import type { UnknownRow } from '../database/sync-rows';
import { visitsIn } from '../database/visit-packs';
import type { Changes } from './fold-imported';
import { type Change, tallyOf } from './put-facts';
import { Queue, SLICE } from './write-queue';

/** What an import wrote and took away. */
export interface ImportWritten extends Changes {
  registers: Change<Register>[];
  tombstones: Change<Tombstone>[];
  unknown: Change<UnknownRow>[];
  /** Notes that stood in the library and went. */
  goneNotes: readonly Note[];
}

/** Tables whose rows an import changes, and how each row is named and its state told. */
export const TRACED = {
  visits: { keyOf: byId, markOf: markOfVisit },
  marks: { keyOf: byId, markOf: markOfFact },
  outlines: { keyOf: ({ courseKey }: Outline) => courseKey, markOf: markOfOutline },
  notes: { keyOf: byId, markOf: markOfFact },
  registers: { keyOf: ({ key }: Register) => key, markOf: markOfFact },
  tombstones: { keyOf: byId, markOf: (tombstone: Tombstone) => canonicalJson(tombstone) },
  unknown: { keyOf: ({ key }: UnknownRow) => key, markOf: () => '' },
} as const;

type Traced = keyof typeof TRACED;

/** What `factCount` counts. */
const COUNTED: readonly Traced[] = ['visits', 'marks', 'notes'];

/**
 * Records in the import's own transaction what it did to every fact, so that it can be undone until its result is
 * dismissed. `snapshot`: the one that was made before; `known`: keys of courses of which something may have stood here.
 * Does nothing if nothing changed.
 */
export async function recordImport(
  db: EpilogueDatabase,
  written: ImportWritten,
  {
    id,
    at,
    snapshot,
    known,
  }: { id: number; at: number; snapshot: number | null; known: ReadonlySet<string> },
): Promise<void> {
  const parts = new Map<string, ImportPart>();
  const more = new Map<string, number>();
  const add = (table: Traced, key: string, now: unknown, before: unknown) => {
    const keys = [now, before].flatMap((row) => (row as { courseKey?: string } | undefined)?.courseKey ?? []);
    const part = partOf(parts, id, keys);
    if (COUNTED.includes(table)) {
      if (now !== undefined) bump(more, keys[0], 1);
      if (before !== undefined) bump(more, keys.at(-1), -1);
    }
    const { markOf } = TRACED[table] as unknown as { markOf: (row: unknown) => string };
    const trace = [key, now === undefined ? null : markOf(now), ...(before === undefined ? [] : [before])];
    const traces = part[table] as unknown[] | undefined;
    if (traces) traces.push(trace);
    else Object.assign(part, { [table]: [trace] });
  };
  for (const table of Object.keys(TRACED) as Traced[]) {
    const { keyOf } = TRACED[table] as unknown as { keyOf: (row: unknown) => string };
    await inTurns(db, written[table] as Change<unknown>[], ([now, before]) =>
      add(table, keyOf(now), now, before),
    );
  }
  for (const note of written.goneNotes) add('notes', note.id, undefined, note);
  if (parts.size === 0) return;
  for (const part of parts.values()) {
    for (const [key] of part.outlines ?? []) {
      if (known.has(key)) part.stood = (await factCount(db, key)) - (more.get(key) ?? 0);
    }
  }
  const queue = new Queue();
  await queue.put(db.importParts, [...parts.values()], SLICE.large);
  await queue.end();
  const tallies = [written.visits, written.marks, written.outlines, written.notes, written.registers];
  const count = (part: 'added' | 'changed') =>
    tallies.reduce((sum, changes) => sum + tallyOf(changes as Change<unknown>[])[part], 0);
  const later = written.unknown.length;
  await db.imports.put({ id, at, snapshot, added: count('added'), changed: count('changed'), later });
}

/** How many visits, marks and notes stand under this key. */
export async function factCount(db: EpilogueDatabase, courseKey: string): Promise<number> {
  const [packs, ...counts] = await Promise.all([
    packsOf(db, courseKey),
    db.marks.where('courseKey').equals(courseKey).count(),
    db.notes.where('courseKey').equals(courseKey).count(),
  ]);
  return counts.reduce((sum, count) => sum + count, visitsIn(packs).length);
}

function bump(counts: Map<string, number>, key: string | undefined, by: number): void {
  if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + by);
}

function partOf(parts: Map<string, ImportPart>, id: number, courseKeys: readonly string[]): ImportPart {
  const [own = ''] = courseKeys;
  const part: ImportPart = parts.get(own) ?? { key: `${id} ${own}`, import: id, courseKeys: [] };
  parts.set(own, part);
  for (const key of courseKeys) if (!part.courseKeys.includes(key)) part.courseKeys.push(key);
  return part;
}

/** A visit keeps its seq while it grows. */
function markOfVisit({ endedAt, engaged, slices, recordings = [] }: Visit): string {
  return `${endedAt} ${engaged} ${slices}${recordings.length > 0 ? ` ${JSON.stringify(recordings)}` : ''}`;
}

/** Whatever else changes is written with a seq of its own. */
function markOfFact({ seq, device }: Pick<Fact, 'seq' | 'device'>): string {
  return `${seq} ${device}`;
}

function markOfOutline({ seenAt, title = '', chapterKeys }: Outline): string {
  return `${seenAt} ${chapterKeys.length} ${title}`;
}

function byId({ id }: { id: string }): string {
  return id;
}
