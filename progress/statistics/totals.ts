import { compareText } from '../model/order';
import type { CourseRow } from '../model/rows';
import { statusAt } from '../status/status';
import { dayIn } from './calendar';

/** Engaged seconds by site over all time, the most first. Sites are named as in `CourseRow.site`. */
export function readingTimeBySite(
  rows: readonly Pick<CourseRow, 'site' | 'engaged'>[],
): { site: string; engaged: number }[] {
  const sums = new Map<string, number>();
  for (const { site, engaged } of rows) sums.set(site, (sums.get(site) ?? 0) + engaged);
  return [...sums]
    .map(([site, engaged]) => ({ site, engaged }))
    .sort((a, b) => b.engaged - a.engaged || compareText(a.site, b.site));
}

/** Passes finished by month (`2026-01`) in an IANA time zone, earliest first; months without any are left out. */
export function finishedByMonth(
  rows: readonly Pick<CourseRow, 'passes'>[],
  timeZone: string,
): { month: string; finished: number }[] {
  const day = dayIn(timeZone);
  const counts = new Map<string, number>();
  for (const { finishedAt } of rows.flatMap((row) => row.passes)) {
    if (finishedAt === undefined) continue;
    const month = day(finishedAt).slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts]
    .map(([month, finished]) => ({ month, finished }))
    .sort((a, b) => compareText(a.month, b.month));
}

/** How many of the courses that were begun were finished. */
export interface Completion {
  /**
   * Courses that were really read, or finished at least once, whatever the shelf now. Planned and only glimpsed ones
   * are not among them.
   */
  started: number;
  /** Courses with a finished pass. */
  finished: number;
  /** Courses that no pass finished, and that were dropped by hand or by silence. */
  dropped: number;
  /** finished ÷ started; `null` when nothing was started. */
  ofStarted: number | null;
  /** finished ÷ (finished + dropped), which leaves out what is still being read; `null` if neither exists. */
  ofEnded: number | null;
}

/** Completion as of `now` (milliseconds since 1970). */
export function completion(
  rows: readonly CourseRow[],
  now: number,
  settings: { dropAfterDays: number },
): Completion {
  const isFinished = (row: CourseRow) => row.passes.some((pass) => pass.finishedAt !== undefined);
  const started = rows.filter((row) => row.lastReadAt > 0 || isFinished(row));
  const finished = started.filter(isFinished).length;
  const dropped = started.filter(
    (row) => !isFinished(row) && statusAt(row, now, settings).status === 'dropped',
  ).length;
  const rate = (all: number) => (all === 0 ? null : finished / all);
  return {
    started: started.length,
    finished,
    dropped,
    ofStarted: rate(started.length),
    ofEnded: rate(finished + dropped),
  };
}
