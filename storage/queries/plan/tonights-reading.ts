import { groupBy } from '@/progress/model/group-by';
import { compareChapters } from '@/progress/model/order';
import { measuredSpeed } from '@/progress/pace/measured-speed';
import { timeLeft } from '@/progress/pace/time-left';
import { statusAt } from '@/progress/status/status';
import { type Startable, startable } from '@/progress/tonight/what-fits';
import { read } from '../../database/read-transaction';
import { chaptersUnder } from '../../database/stored-chapters';
import type { Settings } from '../../preferences/settings';
import { recentVisits } from '../recent-visits';
import { onShelf } from '../shelf-page';

/** Courses whose chapters are looked at; the first of them fill any evening. */
const LOOKED_AT = 12;

/** What may be read tonight, with the time that each chapter takes at the person's own pace, in the order of offering. */
export async function startableTonight(
  now: number,
  settings: Pick<Settings, 'dropAfterDays' | 'readingSpeed'>,
): Promise<Startable[]> {
  const rows = await read((db) => onShelf(db, 'reading').toArray());
  const courses = startable(rows.map((row) => ({ row, at: statusAt(row, now, settings) })));
  const visits = await recentVisits(now);
  const perCourse = groupBy(visits, ({ courseKey }) => courseKey);
  const all = measuredSpeed(visits);
  return await read((db) =>
    Promise.all(
      courses.slice(0, LOOKED_AT).map(async ({ row, at }) => {
        const course = measuredSpeed(perCourse.get(row.key) ?? []);
        const speed = { course, all, readingSpeed: settings.readingSpeed };
        const inOutline = (await chaptersUnder(db, row.key)).sort(compareChapters);
        const { chapters } = timeLeft(inOutline, speed);
        return { row, at, chapters: fromNext(chapters, row.next?.chapterKey) };
      }),
    ),
  );
}

/** The chapters from the next one on, then those before it. */
function fromNext<T extends { chapterKey: string }>(chapters: readonly T[], next: string | undefined): T[] {
  const at = Math.max(
    0,
    chapters.findIndex(({ chapterKey }) => chapterKey === next),
  );
  return [...chapters.slice(at), ...chapters.slice(0, at)];
}
