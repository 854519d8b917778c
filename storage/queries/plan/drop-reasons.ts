import type { CourseRow } from '@/progress/model/rows';
import { detailsOf, type Reason } from '@/progress/plan/course-details';
import type { DropReason } from '@/progress/plan/drop-reason';
import { countReasons, reasonNow, toClear } from '@/progress/plan/letting-go';
import { read } from '../../database/read-transaction';
import { keptRegisters } from '../../recording/registers';
import { onShelf } from '../shelf-page';
import { type Asked, type DetailedCourse, detailed } from './plans';

/** Why each of these courses was dropped, by the course's root; without those for which no reason was given. */
export async function reasonsOf(rows: readonly CourseRow[]): Promise<Map<string, Reason>> {
  const of = detailsOf(await read(keptRegisters));
  return new Map(
    rows.flatMap((row): [string, Reason][] => {
      const reason = reasonNow(row, of(row.keys));
      return reason ? [[row.key, reason]] : [];
    }),
  );
}

/** How many dropped courses were let go for each reason, the most frequent first. */
export async function dropReasons(): Promise<{ why: DropReason; courses: number }[]> {
  const rows = await read((db) => onShelf(db, 'dropped').toArray());
  return countReasons([...(await reasonsOf(rows)).values()]);
}

/** The courses that *clear the list* goes through, in its order. */
export async function coursesToClear(asked: Pick<Asked, 'now' | 'settings'>): Promise<DetailedCourse[]> {
  return await read(async (db) => {
    const shelves = ['reading', 'planned', 'on-hold'] as const;
    const [registers, ...rows] = await Promise.all([
      keptRegisters(db),
      ...shelves.map((shelf) => onShelf(db, shelf).toArray()),
    ]);
    return toClear(detailed(rows.flat(), registers, asked));
  });
}
