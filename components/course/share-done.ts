import type { CourseRow } from '@/progress/model/rows';
import type { CourseNow } from '@/progress/status/status';

export { isNearlyDone as nearlyDone } from '@/progress/status/remaining';

/** A course and its status now. */
export interface Shelved {
  row: CourseRow;
  at: CourseNow;
}

/**
 * The share of counting chapters that are done, 0 to 1: a finished course of which some are left is not full. One that
 * is read once more stays what it was.
 */
export function shareDone(row: CourseRow, isFinished: boolean): number {
  if (isFinished && row.passes.length > 1) return 1;
  return row.counted === 0 ? Number(isFinished) : row.done / row.counted;
}

/** How many chapters were left when a course was finished: those that came later are told of by themselves. */
export function leftAtFinish(row: CourseRow): number {
  return row.passes.length > 1 ? 0 : Math.max(0, row.counted - row.done - row.newAfterFinish);
}
