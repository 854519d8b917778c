import { isOwnKey } from '@/progress/model/identity';
import { type CourseRow, isOnShelf } from '@/progress/model/rows';
import { courseDetails } from '@/progress/plan/course-details';
import { matchOwn, type OwnMatch } from '@/progress/plan/own-courses';
import type { EpilogueDatabase } from '../database/database';
import { read } from '../database/read-transaction';
import { keptRegisters, writeRegister } from '../recording/registers';
import { appendAction } from './append-marks';

/**
 * Joins a visited course with the one without a page that its owner added for it, where that is sure. `page`: the
 * address of the chapter. Returns whether it did.
 */
export async function joinOwnCourse(visited: CourseRow, page: string): Promise<boolean> {
  const match = await ownCourseFor(visited, page);
  if (!match?.isSure) return false;
  await appendAction(async () => [
    { kind: 'same-course', courseKey: visited.key, value: match.course.key, by: 'reader' },
  ]);
  return true;
}

/** The course without a page that a visited one may be, unless its owner said that it is not. */
export async function ownCourseFor(visited: CourseRow, page?: string): Promise<OwnMatch<CourseRow> | null> {
  if (visited.keys.some(isOwnKey)) return null;
  return await read(async (db) => {
    const waiting = (await db.courses.where('keys').startsWith('own:').distinct().toArray()).filter(
      (row) => isOnShelf(row) && row.keys.every(isOwnKey),
    );
    if (waiting.length === 0) return null;
    const { apart = [] } = courseDetails(await keptRegisters(db), visited.keys);
    const parted = new Set([...apart, ...(await splitFrom(db, visited.keys))]);
    return matchOwn(
      visited,
      waiting.filter(({ keys }) => !keys.some((key) => parted.has(key))),
      page,
    );
  });
}

/** Writes down that a visited course is not the one that was added, and returns the action for `undo`. */
export async function keepApart(visited: CourseRow, own: string): Promise<string> {
  const { apart = [] } = courseDetails(await read(keptRegisters), visited.keys);
  return await writeRegister('apart', [...apart, own], visited.key);
}

/** Keys with which these were joined once: whoever split them does not want them joined again. */
async function splitFrom(db: EpilogueDatabase, keys: readonly string[]): Promise<string[]> {
  const marks = await db.marks.where('courseKey').anyOf(keys).toArray();
  return marks.flatMap(({ kind, value }) => (kind === 'same-course' && value !== undefined ? [value] : []));
}
