import type { CourseRow } from '../model/rows';
import { isPutOff } from './resume';
import type { Answer } from './review';
import type { CourseNow } from './status';

const DAY = 86_400_000;
/** By the clock on the wall: from the first of these hours until the second. */
const [MORNING, NIGHT] = [8, 22];

/** One thing that waits, worth telling to somebody who is elsewhere. */
export interface Waiting {
  /** `resume`: a course that stalled with little left. `recall`: takeaways to recall. */
  kind: 'resume' | 'recall';
  /** The course, or that of the takeaway which has waited longest. */
  course: CourseRow;
  /** How many takeaways wait; 1 for a course. */
  count: number;
  /** Names of what is told with it: whoever has been told one of them knows. They name courses. */
  occasions: string[];
}

/** What there may be to tell. */
export interface ToTell {
  /** Courses near their end as they are now, the nearest first. */
  near: readonly { row: CourseRow; at: CourseNow }[];
  /** Takeaways that are asked for now or later, the soonest first; `next` in milliseconds since 1970. */
  takeaways: readonly { note: { id: string }; course: CourseRow; next: number; last: Answer | null }[];
  /** When courses were put off, by any of their keys. */
  putOff: ReadonlyMap<string, number>;
}

/**
 * Whether anything may be told at `now` (milliseconds since 1970): by day, a day after the last time, and not while
 * recording is paused everywhere, because whoever paused wants to be left alone.
 */
export function mayTell(now: number, toldAt: number, paused: readonly string[]): boolean {
  const hour = new Date(now).getHours();
  if (hour < MORNING || hour >= NIGHT || paused.includes('*')) return false;
  // What a clock that ran ahead has said ends as well.
  return Math.abs(now - toldAt) >= DAY;
}

/**
 * What is worth telling at `now`, or `null`. A course goes first: it stalls for a while only, and what is dropped out
 * is not called after, while a takeaway goes on waiting. All takeaways that wait are told at once, so that a grown
 * library is no notice a day.
 */
export async function waitingAt(
  now: number,
  { near, takeaways, putOff }: ToTell,
  wasTold: (occasion: string) => Promise<boolean>,
): Promise<Waiting | null> {
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

/** A silence is known by where it began, under each key, for courses that are joined later. */
function silences({ keys, lastReadAt, stateAt = 0 }: CourseRow): string[] {
  return keys.map((key) => `silence ${key} ${Math.max(lastReadAt, stateAt)}`);
}

/** A takeaway is asked for once after each answer. */
function recall({ note, last }: ToTell['takeaways'][number]): string {
  return `recall ${note.id} ${last?.at ?? 0}`;
}

async function some(names: readonly string[], is: (name: string) => Promise<boolean>): Promise<boolean> {
  return (await Promise.all(names.map(is))).includes(true);
}
