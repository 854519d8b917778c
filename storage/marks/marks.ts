import type { EpilogueDatabase } from '../database/database';
import { chaptersUnder } from '../database/stored-chapters';
import { loadFacts } from '../recording/load-facts';
import { observedKey } from '../recording/observed-key';
import { foldLoaded } from '../recording/refold';
import { appendAction, type MarkDraft } from './append-marks';

// Taking back stands beside doing, for whoever looks for it here.
export { redo, undo } from './undo-action';

export type CourseMark =
  | 'planned'
  | 'reading'
  | 'on-hold'
  | 'dropped'
  | 'finished'
  | 'not-yet'
  | 'pass'
  | 'looked-up'
  | 'not-a-course'
  | 'forgotten'
  | 'restored';

/**
 * The user says something about a course, under any of its keys. Gives the action, for `undo`. A pass that is begun
 * because of what was read already begins with the chapters that were read through for it, as one action.
 */
export async function markCourse(courseKey: string, kind: CourseMark, by: 'user' = 'user'): Promise<string> {
  return await appendAction(async (db) => {
    const mark = { ...(await markOf(db, courseKey, kind)), by };
    return kind === 'pass' ? [mark, ...(await readThrough(db, courseKey))] : [mark];
  });
}

/** What can be said of several courses at once. */
export type SharedMark = Extract<
  CourseMark,
  'planned' | 'on-hold' | 'dropped' | 'finished' | 'forgotten' | 'restored'
>;

/** The user says the same of several courses at once: one action, however many. */
export async function markCourses(courseKeys: readonly string[], kind: SharedMark): Promise<string> {
  return await appendAction((db) => Promise.all(courseKeys.map((courseKey) => markOf(db, courseKey, kind))));
}

/** The user says of chapters that they are done, not done or skipped: one action, however many. */
export async function markChapters(
  courseKey: string,
  chapterKeys: readonly string[],
  kind: 'done' | 'not-done' | 'skipped',
): Promise<string> {
  return await appendAction(async (db) => {
    const home = await observedKey(db, courseKey);
    return chapterKeys.map((chapterKey) => ({ kind, courseKey: home(chapterKey), chapterKey }));
  });
}

/** The user gives a course another title. @throws RangeError for an empty one */
export async function retitle(courseKey: string, title: string): Promise<string> {
  const value = title.trim();
  if (value === '') throw new RangeError('A course needs a title.');
  return await appendAction(async () => [{ kind: 'retitled', courseKey, value }]);
}

/**
 * The user says that a page of one course belongs to another; remembered for all that is read there. A chapter that
 * joined courses have under several keys goes with all of them, as one action.
 */
export async function belongsTo(
  courseKey: string,
  chapterKeys: readonly string[],
  targetCourseKey: string,
): Promise<string> {
  return await appendAction(async (db) => {
    const { visits, marks, outlines } = await loadFacts(db, [courseKey]);
    return chapterKeys.flatMap((chapterKey): MarkDraft[] => {
      const seen = [...visits, ...marks].filter((fact) => fact.chapterKey === chapterKey);
      const listed = outlines.filter((outline) => outline.chapterKeys.includes(chapterKey));
      const found = [...seen, ...listed].map((fact) => fact.courseKey);
      const keys = new Set(found.length > 0 ? found : [courseKey]);
      return [...keys].map((key) => ({
        kind: 'belongs-to',
        courseKey: key,
        chapterKey,
        value: targetCourseKey,
      }));
    });
  });
}

/** The user says that two courses are one. `undo` of it splits them again (`joinsOf` finds it). */
export async function joinCourses(a: string, b: string): Promise<string> {
  return await appendAction(async () => [{ kind: 'same-course', courseKey: a, value: b }]);
}

async function markOf(db: EpilogueDatabase, courseKey: string, kind: CourseMark): Promise<MarkDraft> {
  const counted = kind === 'finished' ? await countedNow(db, courseKey) : null;
  return { kind, courseKey, ...(counted === null ? {} : { evidence: { counted } }) };
}

/** How many chapters count, where the whole outline is known: what is new later can then be told. */
async function countedNow(db: EpilogueDatabase, courseKey: string): Promise<number | null> {
  const row = await db.courses.where('keys').equals(courseKey).first();
  if (!row?.outlineComplete) return null;
  const chapters = await chaptersUnder(db, row.key);
  return chapters.filter((chapter) => chapter.counts).length;
}

/** Chapters of a finished course that were read through again, where that has raised the question. */
async function readThrough(db: EpilogueDatabase, courseKey: string): Promise<MarkDraft[]> {
  const bag = await loadFacts(db, [courseKey]);
  const folded = foldLoaded(bag).find(({ row }) => row.keys.includes(courseKey));
  const home = await observedKey(db, courseKey);
  return (folded?.memory.again ?? []).map((chapterKey) => ({
    kind: 'done',
    courseKey: home(chapterKey),
    chapterKey,
  }));
}
