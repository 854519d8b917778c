import { courses } from '../queries';
import { withLibrary } from '../session';
import { readKeeping } from './record';

const MONTH = 30 * 86_400_000;
/** A library of fewer courses, without a finish and without a word of the user's, is soon made again. */
const FEW = 3;

/**
 * Whether it is time to say that everything goes with the extension: no backup left the browser for a month (where
 * none ever did: since the first reading), and the user did not put it off since. `now`: milliseconds since 1970.
 */
export async function shouldRemind(now: number): Promise<boolean> {
  const { leftAt, notNowAt } = await readKeeping();
  if (now - Math.max(leftAt, notNowAt) < MONTH) return false;
  const first = await withLibrary((db) => db.visits.orderBy('startedAt').first());
  if (leftAt === 0 && now - (first?.startedAt ?? now) < MONTH) return false;
  const rows = await courses();
  const hasWords = rows.some((row) => row.takeaways + row.notes > 0);
  return rows.length >= FEW || hasWords || rows.some((row) => row.finishedAt !== undefined);
}
