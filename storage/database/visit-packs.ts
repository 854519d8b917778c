import type { Visit } from '@/progress/model/facts';

/**
 * How many visits, or folded chapters, share a row at most. A row costs the database about a tenth of a millisecond,
 * however little it holds, which made 200,000 visits take most of an import's time. Rewriting 32 with every report of a
 * growing visit is not felt.
 */
export const PACK = 32;

/** Some visits of one course, as the store keeps them. The fields beside the visits serve the indexes. */
export interface VisitPack {
  /** Names the pack and nothing else. */
  id: string;
  courseKey: string;
  ids: string[];
  /** When the first and the last of the visits began, milliseconds since 1970. */
  firstStart: number;
  lastStart: number;
  /** The greatest seq among the visits. */
  seq: number;
  visits: Visit[];
}

export function visitsIn(packs: readonly VisitPack[]): Visit[] {
  return packs.flatMap(({ visits }) => visits);
}

/**
 * The packs to write so that these visits are in the store: a visit keeps its pack, and a new one goes where there is
 * room. `packs`: all packs of the course.
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

/**
 * Takes the visits with these ids out of the packs: gives the packs to write, and the ids of those that are empty now.
 */
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
