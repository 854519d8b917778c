import { compareText } from '../model/order';
import type { CourseRow } from '../model/rows';

/** What is left of a course that is nearly done. */
export interface Remaining {
  chapters: number;
  /**
   * Minutes, at least 1: from the site's own lengths if it gives all of them, else by the user's own pace; `null` if
   * neither is known.
   */
  minutes: number | null;
  /** Whether the minutes come from the user's own pace so far. */
  estimated: boolean;
}

/**
 * Whether a course is on its last ten miles: something is done, and at most max(2, 10 %) of the chapters that count are
 * left.
 */
export function isNearlyDone(row: Pick<CourseRow, 'left' | 'done' | 'counted'>): boolean {
  return row.left.chapters > 0 && row.done > 0 && row.left.chapters <= Math.max(2, row.counted * 0.1);
}

/** What is left, in chapters and minutes. */
export function remaining(row: Pick<CourseRow, 'left' | 'passes'>): Remaining {
  const { chapters, seconds } = row.left;
  if (seconds !== null) return { chapters, minutes: Math.max(1, Math.round(seconds / 60)), estimated: false };
  const pass = row.passes.at(-1);
  if (!pass || pass.done === 0 || pass.engaged === 0) return { chapters, minutes: null, estimated: false };
  const own = (pass.engaged / pass.done) * chapters;
  return { chapters, minutes: Math.max(1, Math.round(own / 60)), estimated: true };
}

/** Fewest chapters left first, then fewest minutes (unknown last), then the last read, then by key. */
export function nearestFirst(a: CourseRow, b: CourseRow): number {
  const minutes = (row: CourseRow) => remaining(row).minutes ?? Number.MAX_SAFE_INTEGER;
  return (
    a.left.chapters - b.left.chapters ||
    minutes(a) - minutes(b) ||
    b.lastReadAt - a.lastReadAt ||
    compareText(a.key, b.key)
  );
}
