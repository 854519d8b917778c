import type { Visit } from '@/progress/model/facts';
import type { EpilogueDatabase } from '../database/database';
import { deleteVisits, packsOf, visitsWith } from '../database/stored-visits';
import { packed, type VisitPack } from '../database/visit-packs';
import { type Change, grouped, type Stored } from './put-facts';
import { type Queue, SLICE } from './write-queue';

export function storedVisits(db: EpilogueDatabase): Stored<Visit> {
  return {
    isEmpty: async () => (await db.visits.count()) === 0,
    withKeys: async (ids) => await visitsWith(db, ids),
  };
}

/**
 * Writes changed visits. `known`: keys of courses that may have stored visits. `step` runs after each slice with its
 * size.
 */
export async function putVisitChanges(
  db: EpilogueDatabase,
  queue: Queue,
  changes: readonly Change<Visit>[],
  known: ReadonlySet<string>,
  step: (visits: number) => void,
): Promise<void> {
  // Two stores that gave one visit to two courses agree on one of them, and the visit leaves the other.
  const moved = changes.flatMap(([now, before]) =>
    before && before.courseKey !== now.courseKey ? [before] : [],
  );
  if (moved.length > 0) await deleteVisits(db, moved);
  let waiting: VisitPack[] = [];
  for (const [courseKey, visits] of await grouped(db, changes, (visit) => visit.courseKey)) {
    const packs = known.has(courseKey) ? await packsOf(db, courseKey) : [];
    waiting.push(...packed(packs, visits));
    if (waiting.length >= SLICE.large) {
      await queue.put(db.visits, waiting, SLICE.large);
      waiting = [];
    }
    step(visits.length);
  }
  await queue.put(db.visits, waiting, SLICE.large);
}
