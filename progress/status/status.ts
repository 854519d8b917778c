import type { CourseRow, Status } from '../model/rows';
import { droppedOutAfter, stalledAfter } from './rhythm';

/** The status of a course at a given time: its state, and what only the clock can add. */
export interface CourseNow {
  status: Status | 'seen';
  silence: 'stalled' | 'dropped-out' | null;
  /** Whole days since the last reading. */
  silentDays: number;
  /** The latest reading day followed a silence that counted as stalled. */
  comeback: boolean;
  caughtUp: boolean;
}

const DAY = 86_400_000;

/**
 * The status of a course at `now` (milliseconds since 1970). Only a course on the reading shelf falls silent. A course
 * that is caught up has nothing to read and does not. An abandoned second pass falls back to the finished one.
 */
export function statusAt(row: CourseRow, now: number, settings: { dropAfterDays: number }): CourseNow {
  // A clock that ran ahead when the fact was written must not make a negative silence.
  const days = Math.max(0, now - silentSince(row)) / DAY;
  const shelf = { status: row.state, silence: null, silentDays: Math.floor(days), comeback: false } as const;
  if (row.state !== 'reading') return { ...shelf, caughtUp: false };
  if (row.caughtUp) return { ...shelf, caughtUp: true };

  const stalls = stalledAfter(row.medianGapDays, settings.dropAfterDays);
  if (days >= droppedOutAfter(row.medianGapDays, settings.dropAfterDays)) {
    const finishedBefore = row.passes.some((pass) => pass.finishedAt !== undefined);
    if (finishedBefore) return { ...shelf, status: 'finished', caughtUp: false };
    return { ...shelf, status: 'dropped', silence: 'dropped-out', caughtUp: false };
  }
  if (days >= stalls) return { ...shelf, silence: 'stalled', caughtUp: false };
  return { ...shelf, comeback: (row.lastGapDays ?? 0) >= stalls, caughtUp: false };
}

/** The later of the last reading and the user's own word that this is being read. */
function silentSince(row: CourseRow): number {
  return Math.max(row.lastReadAt, row.stateAt ?? row.startedAt);
}
