import type { ChapterMarkKind, CourseMarkKind } from '@/progress/model/facts';
import { TAKEN_OUT } from '@/progress/model/identity';
import type { EpilogueDatabase } from '../database/database';
import { chaptersUnder } from '../database/stored-chapters';
import { loadFacts } from '../recording/load-facts';
import { observedKey } from '../recording/observed-key';
import { foldLoaded } from '../recording/refold';
import { appendAction, type MarkDraft } from './append-marks';
import { distinct, forgetDrafts, restoreDrafts } from './forget';

// Undo and redo are exported here too, because this is where people look for them.
export { redo, undo } from './undo-action';

/**
 * Appends the user's mark on a course, under any of its keys, and returns the action for `undo`. A pass that begins
 * because of chapters that someone read again marks these chapters done, in the same action. `action`: one that goes on.
 */
export async function markCourse(courseKey: string, kind: CourseMarkKind, action?: string): Promise<string> {
  return await appendAction(async (db) => {
    const marks = await marksOf(db, courseKey, kind);
    return kind === 'pass' ? [...marks, ...(await readThrough(db, courseKey))] : marks;
  }, action);
}

/** Marks that can be given to several courses at once. */
export type SharedMark = Extract<
  CourseMarkKind,
  'planned' | 'on-hold' | 'dropped' | 'finished' | 'forgotten' | 'restored'
>;

/** Appends the same mark of the user to several courses, as one action. */
export async function markCourses(courseKeys: readonly string[], kind: SharedMark): Promise<string> {
  return await appendAction(async (db) => {
    const marks = await Promise.all(courseKeys.map((courseKey) => marksOf(db, courseKey, kind)));
    return distinct(marks.flat());
  });
}

/** Marks chapters as done, not done or skipped, by the user's word, as one action. */
export async function markChapters(
  courseKey: string,
  chapterKeys: readonly string[],
  kind: ChapterMarkKind,
): Promise<string> {
  return await appendAction(async (db) => {
    const home = await observedKey(db, courseKey);
    return chapterKeys.map((chapterKey) => ({ kind, courseKey: home(chapterKey), chapterKey }));
  });
}

/** Characters of a title at most. */
const LONGEST_TITLE = 1_000;

/**
 * Gives a course another title, by the user's word. A title beyond 1,000 characters is cut.
 * @throws RangeError for an empty title
 */
export async function retitle(courseKey: string, title: string): Promise<string> {
  const value = title.trim().slice(0, LONGEST_TITLE);
  if (value === '') throw new RangeError('A course needs a title.');
  return await appendAction(async () => [{ kind: 'retitled', courseKey, value }]);
}

/**
 * Moves a chapter to the course to which the user says it belongs; later visits to it follow. A chapter that joined
 * courses have under several keys moves with all of them, as one action.
 */
export async function belongsTo(
  courseKey: string,
  chapterKeys: readonly string[],
  targetCourseKey: string,
): Promise<string> {
  return await appendAction((db) => moves(db, courseKey, chapterKeys, targetCourseKey));
}

async function moves(
  db: EpilogueDatabase,
  courseKey: string,
  chapterKeys: readonly string[],
  target: string,
): Promise<MarkDraft[]> {
  const { visits, marks, outlines } = await loadFacts(db, [courseKey]);
  return chapterKeys.flatMap((chapterKey): MarkDraft[] => {
    const seen = [...visits, ...marks].filter((fact) => fact.chapterKey === chapterKey);
    const listed = outlines.filter((outline) => outline.chapterKeys.includes(chapterKey));
    const found = [...seen, ...listed].map((fact) => fact.courseKey);
    const keys = new Set(found.length > 0 ? found : [courseKey]);
    return [...keys].map((key) => ({ kind: 'belongs-to', courseKey: key, chapterKey, value: target }));
  });
}

/**
 * Takes one page out of its course, with what was read there, so that nothing is recorded on it any more. It becomes a
 * course of its own that is none, under the page's title; `undo` of the action takes it in again.
 */
export async function takeOutPage(courseKey: string, chapterKey: string, title: string): Promise<string> {
  const target = `${TAKEN_OUT}${crypto.randomUUID()}`;
  return await appendAction(async (db) => [
    ...(await moves(db, courseKey, [chapterKey], target)),
    { kind: 'not-a-course', courseKey: target },
    ...(title === ''
      ? []
      : [{ kind: 'retitled' as const, courseKey: target, value: title.slice(0, LONGEST_TITLE) }]),
  ]);
}

/** Joins two courses that the user says are one. `undo` of the action splits them again (`joinsOf` finds it). */
export async function joinCourses(a: string, b: string): Promise<string> {
  return await appendAction(async () => [{ kind: 'same-course', courseKey: a, value: b }]);
}

async function marksOf(db: EpilogueDatabase, courseKey: string, kind: CourseMarkKind): Promise<MarkDraft[]> {
  if (kind === 'forgotten') return await forgetDrafts(db, courseKey);
  if (kind === 'restored') return await restoreDrafts(db, courseKey);
  const counted = kind === 'finished' ? await countedNow(db, courseKey) : null;
  return [{ kind, courseKey, ...(counted === null ? {} : { evidence: { counted } }) }];
}

/** How many chapters count, as far as they are known: what is new later can then be told. */
async function countedNow(db: EpilogueDatabase, courseKey: string): Promise<number | null> {
  const row = await db.courses.where('keys').equals(courseKey).first();
  if (!row) return null;
  const chapters = await chaptersUnder(db, row.key);
  return chapters.filter((chapter) => chapter.counts).length;
}

/** Chapters of a finished course that someone read through again, if that has raised the question. */
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
