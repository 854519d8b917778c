import type { Mark, Outline } from '@/progress/model/facts';
import { groupBy } from '@/progress/model/group-by';
import type { CourseImportResult, ImportedCourse, ImportedCourseResult } from '@/transfer/imported-course';
import { takeSnapshot, turnSnapshots } from '../backup/take-snapshot';
import { dryRun } from '../database/dry-run';
import { type Writing, write } from '../database/transaction';
import { stampMarks } from '../marks/append-marks';
import { loadFacts } from '../recording/load-facts';
import { foldLoaded, storedRows, writeRows } from '../recording/refold';
import { goneForGood } from '../recording/tombstones';
import { planCourseImport } from './plan-course-import';
import type { Change } from './put-facts';
import { recordImport } from './record-import';

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
  const before = rehearse ? null : await takeSnapshot('import', now, { signal });
  const known = new Set(arrivals.map(({ courseKey }) => courseKey));
  const gone = await goneForGood(known);
  const action = crypto.randomUUID();
  const run = rehearse ? dryRun : write;
  const result = await run(async (writing) => {
    const { courses, changes } = await takeAll(writing, arrivals, action, gone, options);
    signal?.throwIfAborted();
    const about = before && { id: writing.writes + 1, at: now, snapshot: before.id, known };
    if (about) await recordImport(writing.db, { ...NOTHING, ...changes }, about);
    return { courses, action: changes.marks.length > 0 ? action : null };
  });
  if (before) await turnSnapshots();
  return result;
}

/** What is written of courses from elsewhere. */
interface Written {
  marks: Change<Mark>[];
  outlines: Change<Outline>[];
}

/** What is not: nothing else comes, and nothing goes. */
const NOTHING = {
  visits: [],
  notes: [],
  registers: [],
  tombstones: [],
  unknown: [],
  goneNotes: [],
};

async function takeAll(
  writing: Writing,
  arrivals: readonly ImportedCourse[],
  action: string,
  gone: ReadonlySet<string>,
  { now, signal, progress }: CourseImportOptions,
): Promise<{ courses: ImportedCourseResult[]; changes: Written }> {
  const courses: ImportedCourseResult[] = [];
  const marks: Change<Mark>[] = [];
  const outlines = new Map<string, Change<Outline>>();
  for (const [courseKey, given] of groupBy(arrivals, (arrival) => arrival.courseKey)) {
    signal?.throwIfAborted();
    for (const arrival of given) {
      const arrived = await takeOne(writing, arrival, action, gone.has(courseKey), now);
      courses.push(arrived.said);
      marks.push(...arrived.marks);
      for (const [outline, ...known] of arrived.outlines) {
        // An earlier entry for the course may have changed it already.
        const [, ...first] = outlines.get(outline.courseKey) ?? [outline, ...known];
        outlines.set(outline.courseKey, [outline, ...first]);
      }
    }
    progress?.(courses.length / arrivals.length);
  }
  return { courses, changes: { marks, outlines: [...outlines.values()] } };
}

async function takeOne(
  writing: Writing,
  arrival: ImportedCourse,
  action: string,
  isGone: boolean,
  now: number,
): Promise<Written & { said: ImportedCourseResult }> {
  const { db, stamp } = writing;
  const bag = await loadFacts(db, [arrival.courseKey]);
  const before = await storedRows(db, bag.keys);
  const { outline, drafts, said } = planCourseImport(arrival, bag, isGone, now);
  const known = bag.outlines.find(({ courseKey }) => courseKey === outline?.courseKey);
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
  const outlines: Change<Outline>[] = outline ? [known ? [outline, known] : [outline]] : [];
  return { said, marks: marks.map((mark) => [mark]), outlines };
}
