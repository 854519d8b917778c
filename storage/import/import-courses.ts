import { groupBy } from '@/progress/model/group-by';
import type { CourseImportResult, ImportedCourse, ImportedCourseResult } from '@/transfer/imported-course';
import { takeSnapshot } from '../backup/take-snapshot';
import { type Writing, write } from '../database/transaction';
import { stampMarks } from '../marks/append-marks';
import { loadFacts } from '../recording/load-facts';
import { foldLoaded, storedRows, writeRows } from '../recording/refold';
import { hashesOf } from './forgotten-coverage';
import { planCourseImport } from './plan-course-import';

export type {
  CourseImportResult,
  ImportedChapter,
  ImportedCourse,
  ImportedCourseResult,
} from '@/transfer/imported-course';

export interface CourseImportOptions {
  /** Nothing is kept: the same work in a transaction that is aborted at its end. */
  rehearse?: boolean;
  /** Milliseconds since 1970. */
  now: number;
  signal?: AbortSignal;
  /** Called now and then: how much of the work is done, from 0 to 1. */
  progress?: (share: number) => void;
}

/** Ends a rehearsal: whatever is thrown in a transaction undoes it. */
class RehearsalOver extends Error {
  constructor(readonly taken: CourseImportResult) {
    super('rehearsal');
  }
}

/**
 * Takes in courses from elsewhere as marks by import: one transaction, one action. Nothing that the user said is
 * changed, and the same again adds nothing. Arrivals of one course are taken together. A snapshot is made first, as
 * before every import.
 * @throws the signal's reason once it is aborted; then nothing was kept
 */
export async function importCourses(
  arrivals: readonly ImportedCourse[],
  options: CourseImportOptions,
): Promise<CourseImportResult> {
  const { rehearse, signal, now } = options;
  if (!rehearse) await takeSnapshot('import', now, { signal });
  const hashes = await hashesOf(new Set(arrivals.map(({ courseKey }) => courseKey)));
  const action = crypto.randomUUID();
  try {
    return await write(async (writing) => {
      const taken = await takeAll(writing, arrivals, action, hashes, options);
      signal?.throwIfAborted();
      if (rehearse) throw new RehearsalOver(taken);
      return taken;
    });
  } catch (error) {
    if (error instanceof RehearsalOver) return error.taken;
    throw error;
  }
}

async function takeAll(
  writing: Writing,
  arrivals: readonly ImportedCourse[],
  action: string,
  hashes: ReadonlyMap<string, string>,
  { now, signal, progress }: CourseImportOptions,
): Promise<CourseImportResult> {
  const gone = new Set((await writing.db.tombstones.toArray()).map(({ hash }) => hash));
  const courses: ImportedCourseResult[] = [];
  let marked = false;
  for (const [courseKey, given] of groupBy(arrivals, (arrival) => arrival.courseKey)) {
    signal?.throwIfAborted();
    for (const arrival of given) {
      const isGone = gone.has(hashes.get(courseKey) ?? '');
      const arrived = await takeOne(writing, arrival, action, isGone, now);
      courses.push(arrived.said);
      marked ||= arrived.marks > 0;
    }
    progress?.(courses.length / arrivals.length);
  }
  return { courses, action: marked ? action : null };
}

async function takeOne(
  writing: Writing,
  arrival: ImportedCourse,
  action: string,
  isGone: boolean,
  now: number,
): Promise<{ said: ImportedCourseResult; marks: number }> {
  const { db, stamp } = writing;
  const bag = await loadFacts(db, [arrival.courseKey]);
  const before = await storedRows(db, bag.keys);
  const { outline, drafts, said } = planCourseImport(arrival, bag, isGone, now);
  if (outline) {
    bag.outlines = [...bag.outlines.filter(({ courseKey }) => courseKey !== outline.courseKey), outline];
    await db.outlines.put(outline);
  }
  const marks = drafts.flatMap(({ at, ...draft }) => stampMarks(stamp, [draft], at, action));
  if (marks.length > 0) {
    bag.marks = [...bag.marks, ...marks];
    await db.marks.bulkAdd(marks);
  }
  if (outline || marks.length > 0) await writeRows(db, bag, foldLoaded(bag), before);
  return { said, marks: marks.length };
}
