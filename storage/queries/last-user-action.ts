import type { CourseRow } from '@/progress/model/rows';
import { read } from '../database/read-transaction';

/** Marks that are looked through; whoever marked so many since looks at the page of recent marks. */
const LOOKED_AT = 30;

/** The course of the last action by the user that stands, if it is no older than `since` (milliseconds since 1970). */
export async function lastUserAction(since: number): Promise<CourseRow | null> {
  return await read(async (db) => {
    const marks = await db.marks.orderBy('seq').reverse().limit(LOOKED_AT).toArray();
    for (const { by, at, action, courseKey } of marks) {
      if (by !== 'user' || at < since) continue;
      const row = await db.courses.where('keys').equals(courseKey).first();
      if (row?.lastAction?.id === action) return row;
    }
    return null;
  });
}
