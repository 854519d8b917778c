import type { Visit } from '@/progress/model/facts';
import { read } from '../database/read-transaction';
import { eachVisitBetween } from '../database/stored-visits';
import { loadFactOwner } from '../recording/load-fact-owner';

const DAY = 86_400_000;
/** Pace is measured over so many days: what was read earlier was perhaps read otherwise. */
const RECENT_DAYS = 90;

/**
 * The visits of the last 90 days before `now` (milliseconds since 1970), each under its course's root, without what was
 * forgotten. By the indexes of their packs.
 */
export async function recentVisits(now: number): Promise<Visit[]> {
  return await read(async (db) => {
    const { root, isKept } = await loadFactOwner(db);
    const found: Visit[] = [];
    await eachVisitBetween(db, now - RECENT_DAYS * DAY, now, (visit) => {
      if (isKept(visit)) found.push({ ...visit, courseKey: root(visit) });
    });
    return found;
  });
}
