import { act } from './act';
import type { EpilogueDatabase } from './database';
import { loadBag } from './load';

// Taking back stands beside doing, for whoever looks for it here.
export { redo, undo } from './undo';

export type CourseMark =
  | 'planned'
  | 'reading'
  | 'on-hold'
  | 'dropped'
  | 'finished'
  | 'not-yet'
  | 'pass'
  | 'not-a-course'
  | 'forgotten'
  | 'restored';

/** The user says something about a course, under any of its keys. Gives the action, for `undo`. */
export async function markCourse(courseKey: string, kind: CourseMark, by: 'user' = 'user'): Promise<string> {
  return await act(async (db) => {
    const counted = kind === 'finished' ? await countedNow(db, courseKey) : null;
    return [{ kind, courseKey, by, ...(counted === null ? {} : { evidence: { counted } }) }];
  });
}

/** The user says of several courses at once that they are forgotten: one action. */
export async function forgetCourses(courseKeys: readonly string[]): Promise<string> {
  return await act(async () => courseKeys.map((courseKey) => ({ kind: 'forgotten', courseKey })));
}

/** The user says of chapters that they are done, not done or skipped: one action, however many. */
export async function markChapters(
  courseKey: string,
  chapterKeys: readonly string[],
  kind: 'done' | 'not-done' | 'skipped',
): Promise<string> {
  return await act(async (db) => {
    const home = await observedUnder(db, courseKey);
    return chapterKeys.map((chapterKey) => ({ kind, courseKey: home(chapterKey), chapterKey }));
  });
}

/** The user gives a course another title. @throws RangeError for an empty one */
export async function retitle(courseKey: string, title: string): Promise<string> {
  const value = title.trim();
  if (value === '') throw new RangeError('A course needs a title.');
  return await act(async () => [{ kind: 'retitled', courseKey, value }]);
}

/** The user says that a page of one course belongs to another; remembered for all that is read there. */
export async function belongsTo(
  courseKey: string,
  chapterKey: string,
  targetCourseKey: string,
): Promise<string> {
  return await act(async (db) => {
    const { visits, marks } = await loadBag(db, [courseKey]);
    const seen = [...visits, ...marks].filter((fact) => fact.chapterKey === chapterKey);
    const keys = new Set([courseKey, ...seen.map((fact) => fact.courseKey)]);
    return [...keys].map((key) => ({
      kind: 'belongs-to',
      courseKey: key,
      chapterKey,
      value: targetCourseKey,
    }));
  });
}

/** The user says that two courses are one. `undo` splits them again. */
export async function joinCourses(a: string, b: string): Promise<string> {
  return await act(async () => [{ kind: 'same-course', courseKey: a, value: b }]);
}

/** How many chapters count, where the whole outline is known: what is new later can then be told. */
async function countedNow(db: EpilogueDatabase, courseKey: string): Promise<number | null> {
  const row = await db.courses.where('keys').equals(courseKey).first();
  if (!row?.outlineComplete) return null;
  const chapters = await db.chapters.where('courseKey').equals(row.key).toArray();
  return chapters.filter((chapter) => chapter.counts).length;
}

/**
 * Under which key of a course a chapter was seen: the one whose outline or visits have it, so that the mark goes
 * with its chapter if the courses are split again.
 */
async function observedUnder(
  db: EpilogueDatabase,
  courseKey: string,
): Promise<(chapterKey: string) => string> {
  const { outlines, visits } = await loadBag(db, [courseKey]);
  const seen = new Map(visits.map((visit) => [visit.chapterKey, visit.courseKey]));
  for (const outline of outlines) for (const key of outline.chapterKeys) seen.set(key, outline.courseKey);
  return (chapterKey) => seen.get(chapterKey) ?? courseKey;
}
