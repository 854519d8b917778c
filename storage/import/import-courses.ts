import { groupBy } from '@/progress/model/group-by';
import type { CourseImportResult, ImportedCourse, ImportedCourseResult } from '@/transfer/imported-course';
import { takeSnapshot } from '../backup/take-snapshot';
import { dryRun } from '../database/dry-run';
import { type Writing, write } from '../database/transaction';
import { stampMarks } from '../marks/append-marks';
import { loadFacts } from '../recording/load-facts';
import { foldLoaded, storedRows, writeRows } from '../recording/refold';
import { goneForGood } from '../recording/tombstones';
import { planCourseImport } from './plan-course-import';

export type {
  CourseImportResult,
  ImportedChapter,
  ImportedCourse,
  ImportedCourseResult,
} from '@/transfer/imported-course';

export interface CourseImportOptions {
  /** Does the same work in a transaction that is aborted at its end, so that nothing is kept. */
  rehearse?: boolean;
  /** Milliseconds since 1970. */
  now: number;
  signal?: AbortSignal;
  /** Called now and then with the share of the work that is done, from 0 to 1. */
  progress?: (share: number) => void;
}

/**
 * Imports courses from elsewhere as marks by import: one transaction, one action. It changes nothing that the user
 * said, and the same import again adds nothing. Entries for one course are taken together. A snapshot comes first, as
 * before every import.
 * @throws the signal's reason once it is aborted; then nothing was kept
 */
export async function importCourses(
  arrivals: readonly ImportedCourse[],
  options: CourseImportOptions,
): Promise<CourseImportResult> {
  const { rehearse, signal, now } = options;
  if (!rehearse) await takeSnapshot('import', now, { signal });
  const gone = await goneForGood(new Set(arrivals.map(({ courseKey }) => courseKey)));
  const action = crypto.randomUUID();
  const run = rehearse ? dryRun : write;
  return await run(async (writing) => {
    const taken = await takeAll(writing, arrivals, action, gone, options);
    signal?.throwIfAborted();
    return taken;
  });
}

async function takeAll(
  writing: Writing,
  arrivals: readonly ImportedCourse[],
  action: string,
  gone: ReadonlySet<string>,
  { now, signal, progress }: CourseImportOptions,
): Promise<CourseImportResult> {
  const courses: ImportedCourseResult[] = [];
  let marked = false;
  for (const [courseKey, given] of groupBy(arrivals, (arrival) => arrival.courseKey)) {
    signal?.throwIfAborted();
    for (const arrival of given) {
      const arrived = await takeOne(writing, arrival, action, gone.has(courseKey), now);
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
