import type { CourseRow } from '@/progress/model/rows';
import { type DropReason, LONGEST_WORDS } from '@/progress/plan/drop-reason';
import { writeRegister } from '../recording/registers';

/** Writes down why a course was dropped, or takes the reason away, and returns the action for `undo`. */
export async function giveReason(
  row: Pick<CourseRow, 'key' | 'stateAt'>,
  why: DropReason | null,
  words?: string,
): Promise<string> {
  const own = words?.trim().slice(0, LONGEST_WORDS);
  const reason = { why, since: row.stateAt ?? 0 };
  const value = why === null ? null : own ? { ...reason, words: own } : reason;
  return await writeRegister('reason', value, row.key);
}
