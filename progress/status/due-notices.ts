import type { CourseRow } from '../model/rows';
import { isPutOff } from './resume';
import type { Answer } from './review';
import type { CourseNow } from './status';

const DAY = 86_400_000;
/** Hours by the clock on the wall: from the first until the second, notices may be shown. */
const [MORNING, NIGHT] = [8, 22];

/** A thing that waits and is worth a notice to somebody who is elsewhere. */
export interface Waiting {
  /**
   * `resume`: a course that stalled with little left. `recall`: takeaways to recall. `access`, `return`: what ends soon of
   * a course that was bought.
   */
  kind: 'resume' | 'recall' | 'access' | 'return';
  /** The course, or the course of the takeaway that has waited longest. */
  course: CourseRow;
  /** How many takeaways wait; 1 for a course. */
  count: number;
  /** The day on which it ends, as `2026-12-08`. */
  day?: string;
  /** Names of the occasions that the notice covers; a person who saw one of them knows. They name courses. */
  occasions: string[];
}

/** What a notice may be about. */
export interface ToTell {
  /** What ends soon, the soonest first. */
  ending: readonly { what: 'access' | 'return'; day: string; course: { row: CourseRow } }[];
  /** Courses near their end as they are now, the nearest first. */
  near: readonly { row: CourseRow; at: CourseNow }[];
  /** Takeaways for which the library asks now or later, the soonest first; `next` in milliseconds since 1970. */
  takeaways: readonly { note: { id: string }; course: CourseRow; next: number; last: Answer | null }[];
  /** When the user put courses off, by any of their keys. */
  putOff: ReadonlyMap<string, number>;
}

/**
 * Whether a notice may be shown at `now` (milliseconds since 1970): by day, a day after the last one, and not while
 * recording is paused everywhere, because a person who paused wants to be left alone.
 */
export function mayTell(now: number, toldAt: number, paused: readonly string[]): boolean {
  const hour = new Date(now).getHours();
  if (hour < MORNING || hour >= NIGHT || paused.includes('*')) return false;
  // The absolute value also ends a wait that a clock which ran ahead began.
  return Math.abs(now - toldAt) >= DAY;
}

/**
 * What deserves a notice at `now`, or `null`. What ends goes first, because afterwards it is too late. Then a course: it stalls for a while only (nobody calls after a
 * dropped one), while a takeaway goes on waiting. One notice covers all takeaways that wait, or a grown library would
 * have one every day.
 */
export async function waitingAt(
  now: number,
  { ending, near, takeaways, putOff }: ToTell,
  wasTold: (occasion: string) => Promise<boolean>,
): Promise<Waiting | null> {
  for (const { what, day, course } of ending) {
    const occasions = course.row.keys.map((key) => `${what} ${key} ${day}`);
    if (await some(occasions, wasTold)) continue;
    return { kind: what, course: course.row, count: 1, day, occasions };
  }
  for (const { row, at } of near) {
    if (at.silence !== 'stalled' || row.question !== null || isPutOff(row, putOff, now)) continue;
    const occasions = silences(row);
    if (await some(occasions, wasTold)) continue;
    return { kind: 'resume', course: row, count: 1, occasions };
  }
  const due = takeaways.filter(({ next, course }) => next <= now && !isPutOff(course, putOff, now));
  const told = await Promise.all(due.map((each) => wasTold(recall(each))));
  const untold = due.filter((_, i) => !told[i]);
  const [first] = untold;
  return (
    (first && {
      kind: 'recall',
      course: first.course,
      count: untold.length,
      occasions: untold.map(recall),
    }) ??
    null
  );
}

/**
 * Names a silence by where it began, under each key of the course, so that joining courses later tells nothing twice.
 */
function silences({ keys, lastReadAt, stateAt = 0 }: CourseRow): string[] {
  return keys.map((key) => `silence ${key} ${Math.max(lastReadAt, stateAt)}`);
}

/** Names a takeaway's turn by the answer before it. */
function recall({ note, last }: ToTell['takeaways'][number]): string {
  return `recall ${note.id} ${last?.at ?? 0}`;
}

async function some(names: readonly string[], is: (name: string) => Promise<boolean>): Promise<boolean> {
  return (await Promise.all(names.map(is))).includes(true);
}
