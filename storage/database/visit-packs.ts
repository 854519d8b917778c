import type { Visit } from '@/progress/model/facts';

/**
 * Visits, or folded chapters, that share a row. A row costs the database some tenth of a millisecond however little is in it, which made
 * 200,000 visits of an import take longer than all else together; so many are still written with every report of a
 * growing visit without being felt.
 */
export const PACK = 32;

/** Some visits of one course, as they lie in the store. What stands beside them is there for the indexes. */
export interface VisitPack {
  /** Of the pack, and of nothing else. */
  id: string;
  courseKey: string;
  ids: string[];
  /** When the first and the last of them began, milliseconds since 1970. */
  firstStart: number;
  lastStart: number;
  /** The greatest of theirs. */
  seq: number;
  visits: Visit[];
}

export function visitsIn(packs: readonly VisitPack[]): Visit[] {
  return packs.flatMap(({ visits }) => visits);
}

/**
 * The packs that have to be written so that these visits are among those of their course: each in the place of the one
 * with its id, the others where there is room. `packs`: all of that course.
 */
export function packed(packs: readonly VisitPack[], visits: readonly Visit[]): VisitPack[] {
  const given = new Map(visits.map((visit) => [visit.id, visit]));
  const changed: VisitPack[] = [];
  const waiting = new Map(given);
  for (const pack of packs) for (const id of pack.ids) waiting.delete(id);
  const rest = [...waiting.values()];
  for (const pack of packs) {
    const room = rest.splice(0, Math.max(0, PACK - pack.ids.length));
    if (room.length === 0 && !pack.ids.some((id) => given.has(id))) continue;
    const inPlace = pack.visits.map((visit) => given.get(visit.id) ?? visit);
    changed.push(packOf(pack.id, [...inPlace, ...room]));
  }
  while (rest.length > 0) changed.push(packOf(crypto.randomUUID(), rest.splice(0, PACK)));
  return changed;
}

/** The packs without the visits with these ids: those that are to be written, and the ids of those that are empty now. */
export function unpacked(
  packs: readonly VisitPack[],
  ids: ReadonlySet<string>,
): { changed: VisitPack[]; empty: string[] } {
  const changed: VisitPack[] = [];
  const empty: string[] = [];
  for (const pack of packs) {
    const left = pack.visits.filter(({ id }) => !ids.has(id));
    if (left.length === 0) empty.push(pack.id);
    else if (left.length < pack.visits.length) changed.push(packOf(pack.id, left));
  }
  return { changed, empty };
}

function packOf(id: string, visits: Visit[]): VisitPack {
  const starts = visits.map(({ startedAt }) => startedAt);
  return {
    id,
    courseKey: visits[0]?.courseKey ?? '',
    ids: visits.map((visit) => visit.id),
    firstStart: Math.min(...starts),
    lastStart: Math.max(...starts),
    seq: Math.max(...visits.map(({ seq }) => seq)),
    visits,
  };
}
