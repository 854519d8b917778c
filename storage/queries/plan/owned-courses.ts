import { type Ending, endsSoon, isPaidUnopened } from '@/progress/plan/own-courses';
import { dayIn } from '@/progress/statistics/calendar';
import { read } from '../../database/read-transaction';
import { keptRegisters } from '../../recording/registers';
import { onShelf } from '../shelf-page';
import { type Asked, type DetailedCourse, detailed } from './plans';

/** What is worth saying of courses that were bought. */
export interface OwnedLists {
  /** Access or a right of return that ends soon, the soonest first. */
  ending: (Ending & { course: DetailedCourse })[];
  /** Paid and never opened, the longest ago first. */
  unopened: DetailedCourse[];
  today: string;
}

/** What ends soon, and what was paid and never opened, of the courses that are open. */
export async function ownedLists({ now, zone, settings }: Asked): Promise<OwnedLists> {
  const today = dayIn(zone)(now);
  return await read(async (db) => {
    const shelves = ['reading', 'planned', 'on-hold'] as const;
    const [registers, ...rows] = await Promise.all([
      keptRegisters(db),
      ...shelves.map((shelf) => onShelf(db, shelf).toArray()),
    ]);
    const open = detailed(rows.flat(), registers, { now, settings });
    return {
      today,
      ending: open
        .flatMap((course) => endsSoon(course.details, today).map((ending) => ({ ...ending, course })))
        .sort((a, b) => a.daysLeft - b.daysLeft),
      unopened: open
        .filter(({ row, details }) => isPaidUnopened(row, details))
        .sort((a, b) => boughtOn(a).localeCompare(boughtOn(b), 'en')),
    };
  });
}

/** What has no day comes last. */
function boughtOn({ details }: DetailedCourse): string {
  return details.bought ?? '9999';
}
