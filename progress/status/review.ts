import type { PassRow } from '../model/rows';
import type { Note } from '../notes/note';

const DAY = 86_400_000;

/** Days after the finish on which the library asks, if the person always answers in time. */
const ASKED_ON = [7, 30, 90];

/** How much of a takeaway the person remembered before seeing it. */
export type Recall = 'remembered' | 'partly' | 'gone';

/** The last answer about a takeaway. */
export interface Answer {
  recall: Recall;
  /** Milliseconds since 1970. */
  at: number;
  /** How many of the intervals are behind, 0 to 3. After all of them the library does not ask again. */
  passed: number;
}

/** The answer to keep when `before` was the last one. *Gone* keeps its place among the intervals. */
export function answered(recall: Recall, at: number, before: Answer | null): Answer {
  const passed = before?.passed ?? 0;
  return { recall, at, passed: recall === 'gone' ? passed : Math.min(passed + 1, ASKED_ON.length) };
}

/**
 * When the library asks for a takeaway next, `null` for never. All times in milliseconds since 1970. A late answer moves
 * what comes after it, so that two questions are never closer than intended. Without `now`, times that lie ahead of it
 * are taken as they stand.
 */
export function nextReview(
  finishedAt: number,
  writtenAt: number,
  last: Answer | null,
  now = Number.POSITIVE_INFINITY,
): number | null {
  const [first = 0] = ASKED_ON;
  if (!last) return Math.max(...[finishedAt, writtenAt].map((at) => dueAfter(at, first, now)));
  if (last.recall === 'gone') return dueAfter(last.at, first, now);
  const next = ASKED_ON[last.passed];
  return next === undefined ? null : dueAfter(last.at, next - (ASKED_ON[last.passed - 1] ?? 0), now);
}

/**
 * When something is due that waits for some days from `at`. A time that lies as far ahead is a clock's that ran ahead,
 * and holds nothing up.
 */
function dueAfter(at: number, days: number, now: number): number {
  return at - now >= days * DAY ? now : at + days * DAY;
}

/** Takeaways that are asked for on one day: a thousand courses must not make a task of it. */
export const ASKED_A_DAY = 5;

/**
 * How many more of `due` takeaways are asked for today, when the last answers about others were given at these times
 * (milliseconds since 1970); the day is that of the device.
 */
export function stillToday(due: number, answeredAt: readonly number[], now: number): number {
  const today = new Date(now).setHours(0, 0, 0, 0);
  const given = answeredAt.filter((at) => at >= today && at <= now).length;
  return Math.max(0, Math.min(due, ASKED_A_DAY - given));
}

type Words = Pick<Note, 'kind' | 'body' | 'pass' | 'forkOf'>;

/**
 * The takeaway for which the library asks: that of the latest finished pass that has one, with the time of that finish.
 */
export function toReview<T extends Words>(
  passes: readonly Pick<PassRow, 'number' | 'finishedAt'>[],
  notes: readonly T[],
): { note: T; finishedAt: number } | null {
  for (const { number, finishedAt } of [...passes].reverse()) {
    if (finishedAt === undefined) continue;
    const own = notes.filter(
      ({ kind, pass, body }) => kind === 'takeaway' && (pass ?? 1) === number && body.trim() !== '',
    );
    const note = own.find(({ forkOf }) => forkOf === undefined) ?? own[0];
    if (note) return { note, finishedAt };
  }
  return null;
}
