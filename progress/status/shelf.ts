import { isReading, type Pass } from '../fold/timeline';
import type { Mark } from '../model/facts';
import type { CourseState } from '../model/rows';

type By = Mark['by'];

/** Where a course stands, who put it there, and when. */
export interface Shelf {
  state: CourseState;
  by: By;
  at: number;
}

/** When one pass was finished, and by whom. */
export interface Finish {
  at: number;
  by: By;
  counted?: number;
}

/**
 * The shelf that follows from the facts, and the finish of each pass (by number). Who decides:
 * - the user beats the reader and import; their own *finished* is released only by undo or a new pass;
 * - their *dropped*, *on hold* and *planned* are released by a visit that starts later and is no glimpse;
 * - a dropped second pass falls back to the finished one before it.
 */
export function shelfOf(passes: readonly Pass[]): { shelf: Shelf; finishes: Map<number, Finish> } {
  const finishes = new Map<number, Finish>();
  let shelf: Shelf = { state: 'seen', by: 'reader', at: 0 };
  for (const pass of passes) shelf = throughPass(pass, shelf, finishes);

  const earlier = [...finishes.values()].at(-1);
  if (shelf.state === 'dropped' && earlier) shelf = { state: 'finished', by: earlier.by, at: earlier.at };
  return { shelf, finishes };
}

function throughPass(pass: Pass, before: Shelf, finishes: Map<number, Finish>): Shelf {
  let shelf = before;
  for (const { visit, mark } of pass.events) {
    if (visit) {
      const waits = shelf.state !== 'reading' && shelf.state !== 'finished';
      if (waits && isReading(visit)) shelf = { state: 'reading', by: 'reader', at: visit.startedAt };
      continue;
    }
    const next = moved(shelf, mark);
    if (!next) continue;
    const finish = finishes.get(pass.number);
    if (next.state !== 'finished') finishes.delete(pass.number);
    else if (finish) finishes.set(pass.number, { ...finish, by: next.by });
    else finishes.set(pass.number, finishBy(mark));
    shelf = next;
  }
  return shelf;
}

/** Where a mark moves the course, or `null` if it has no say. */
function moved(shelf: Shelf, mark: Mark): Shelf | null {
  const { by, at } = mark;
  switch (mark.kind) {
    case 'pass':
      return { state: 'reading', by, at };
    case 'planned':
    case 'reading':
    case 'on-hold':
    case 'dropped':
      return mayMove(shelf, by) ? { state: mark.kind, by, at } : null;
    case 'finished':
      return mayFinish(shelf, by) ? { state: 'finished', by, at } : null;
    case 'not-yet':
      return shelf.state === 'finished' && shelf.by !== 'user' ? { state: 'reading', by, at } : null;
    case 'done':
      // The site's own record, or the user's mark, starts a course that was only glimpsed here.
      return shelf.state === 'seen' && by !== 'reader' ? { state: 'reading', by, at } : null;
    default:
      return null;
  }
}

function mayMove(shelf: Shelf, by: By): boolean {
  if (by === 'user') return shelf.state !== 'finished' || shelf.by !== 'user';
  return shelf.state !== 'finished' && shelf.by !== 'user';
}

function mayFinish(shelf: Shelf, by: By): boolean {
  if (by === 'user') return true;
  if (shelf.state === 'finished') return false;
  return shelf.by !== 'user' || (by === 'reader' && shelf.state === 'reading');
}

function finishBy({ at, by, evidence }: Mark): Finish {
  return evidence?.counted === undefined ? { at, by } : { at, by, counted: evidence.counted };
}
