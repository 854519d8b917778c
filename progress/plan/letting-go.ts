import type { CourseRow } from '../model/rows';
import type { CourseNow } from '../status/status';
import type { CourseDetails, Reason } from './course-details';
import { DROP_REASONS, type DropReason } from './drop-reason';

/** Why a course was dropped, if its owner said so when it last was. */
export function reasonNow(
  row: Pick<CourseRow, 'state' | 'stateAt'>,
  { reason }: Pick<CourseDetails, 'reason'>,
): Reason | null {
  return reason && row.state === 'dropped' && reason.since === row.stateAt ? reason : null;
}

/** How many courses were let go for each reason, the most frequent first; without those for which none was given. */
export function countReasons(reasons: readonly (Reason | null)[]): { why: DropReason; courses: number }[] {
  return DROP_REASONS.map((why) => ({ why, courses: reasons.filter((each) => each?.why === why).length }))
    .filter(({ courses }) => courses > 0)
    .sort((a, b) => b.courses - a.courses);
}

/** A course that may be cleared away, and what is known of it. */
interface Open {
  row: Pick<CourseRow, 'key' | 'lastReadAt' | 'question'>;
  at: Pick<CourseNow, 'status' | 'silence'>;
  details: Pick<CourseDetails, 'place'>;
}

/**
 * Open courses to be cleared away one after the other: those that fell silent first, then what is on hold or only
 * planned, each with the longest silence first. What is on the lists of now and next is wanted, and left out.
 */
export function toClear<T extends Open>(courses: readonly T[]): T[] {
  const rank = ({ at }: T) => ['dropped-out', 'stalled'].indexOf(at.silence ?? '') + 1 || 3;
  return courses
    .filter(({ at, details }) => !details.place && (at.silence !== null || isWaiting(at)))
    .sort((a, b) => rank(a) - rank(b) || a.row.lastReadAt - b.row.lastReadAt);
}

function isWaiting({ status }: Pick<CourseNow, 'status'>): boolean {
  return status === 'planned' || status === 'on-hold';
}
