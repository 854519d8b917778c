import { SHELVES } from '@/progress/model/rows';
import type { EpilogueDatabase } from '../database/database';
import { read } from '../database/read-transaction';
import { onShelf } from '../queries/shelf-page';
import { readBackupRecord } from './backup-record';

const MONTH = 30 * 86_400_000;
/** A library of fewer courses, without a finish and without a note, is quickly made again. */
const FEW = 3;

/**
 * Whether to remind the user that the data goes with the extension: no backup left the browser for a month (if none
 * ever did, since the first reading), none was imported, and the user has not put the reminder off since. `now`: milliseconds since 1970.
 * Asks the indexes and reads no table whole, because the popup asks this each time it opens.
 */
export async function shouldRemind(now: number): Promise<boolean> {
  const { leftAt, notNowAt, importedAt } = await readBackupRecord();
  // A time that a clock which ran ahead has written holds for a month at most, too.
  if ([leftAt, notNowAt, importedAt].some((at) => Math.abs(now - at) < MONTH)) return false;
  return await read(async (db) => {
    // `stored-visits.ts` does the same, but the popup loads this file and has no room for the rest of that one.
    const first = await db.visits.orderBy('firstStart').firstKey();
    if (leftAt === 0 && Math.abs(now - Number(first ?? now)) < MONTH) return false;
    return await isWorthKeeping(db);
  });
}

async function isWorthKeeping(db: EpilogueDatabase): Promise<boolean> {
  if (await onShelf(db, 'finished').first()) return true;
  if (await db.notes.filter((note) => !note.deleted).first()) return true;
  const counts = await Promise.all(SHELVES.map((shelf) => onShelf(db, shelf).limit(FEW).count()));
  return counts.reduce((sum, count) => sum + count, 0) >= FEW;
}
