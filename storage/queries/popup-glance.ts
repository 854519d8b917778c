import type { CourseRow, Status } from '@/progress/model/rows';
import { isNearlyDone, nearestFirst } from '@/progress/status/remaining';
import { statusAt } from '@/progress/status/status';
import { read } from '../database/read-transaction';
import type { Settings } from '../preferences/settings';
import { lastReadFirst, type Shelved } from './shelf-page';
import { type Standing, standingNow } from './standing-now';

/** What the popup shows before anything is chosen. */
export interface Glance {
  /** Courses on their last miles, also those that fell silent; not those that the user let go. */
  nearly: Shelved[];
  /** Other courses being read, the last read first. */
  reading: Shelved[];
  /** How many courses stand on each shelf. */
  counts: Record<Status, number>;
  /** The course read last of those that are finished and of those that stopped, by hand or by silence. */
  finished: Shelved | null;
  dropped: Shelved | null;
}

/**
 * The popup's first look as of `now` (milliseconds since 1970), with `limit` courses of each kind at most. Reads no more
 * rows than the shelves do.
 */
export async function popupGlance(
  now: number,
  settings: Pick<Settings, 'dropAfterDays'>,
  limit = 3,
): Promise<Glance> {
  return await read(async (db) => {
    const standing = await standingNow(db, now, settings);
    const { moved, counts } = standing;
    const shelved = (row: CourseRow) => ({ row, at: statusAt(row, now, settings) });
    const nearly = [...moved.reading, ...moved.dropped].filter(isNearlyDone).sort(nearestFirst);
    const shown = nearly.slice(0, limit);
    const reading = moved.reading.filter((row) => !shown.includes(row)).slice(0, limit);
    const last = (shelf: Status) => {
      const row = lastOn(standing, shelf);
      return row && !shown.includes(row) ? shelved(row) : null;
    };
    return {
      nearly: shown.map(shelved),
      reading: reading.map(shelved),
      counts,
      finished: last('finished'),
      dropped: last('dropped'),
    };
  });
}

function lastOn({ moved, ends }: Standing, shelf: Status): CourseRow | null {
  const [stored, silent] = [ends[shelf], moved[shelf][0]];
  return [stored, silent].filter((row) => row !== undefined).sort(lastReadFirst)[0] ?? null;
}
