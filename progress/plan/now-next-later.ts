import { compareText } from '../model/order';
import type { CourseRow, Status } from '../model/rows';
import type { CourseDetails } from './course-details';

/** How many courses are *now* at most: more than that at once finishes none. */
export const MOST_NOW = 3;

/** A course that may stand on one of the lists. */
export interface Listable {
  row: Pick<CourseRow, 'key' | 'lastReadAt'>;
  status: Status;
  details: Pick<CourseDetails, 'place'>;
}

export interface Lists<T> {
  now: T[];
  next: T[];
  /** What nobody put on either, the last read first. */
  later: T[];
}

/**
 * The three lists. A course that is finished or dropped is on none. Two stores may have made more than three *now*: the
 * ones behind the third come first of what is next.
 */
export function nowNextLater<T extends Listable>(courses: readonly T[]): Lists<T> {
  const open = courses.filter(({ status }) => status !== 'finished' && status !== 'dropped');
  const on = (list: 'now' | 'next') =>
    open.filter(({ details }) => details.place?.list === list).sort(byPlace);
  const chosen = on('now');
  return {
    now: chosen.slice(0, MOST_NOW),
    next: [...chosen.slice(MOST_NOW), ...on('next')],
    later: open
      .filter(({ details }) => !details.place)
      .sort((a, b) => b.row.lastReadAt - a.row.lastReadAt || compareText(a.row.key, b.row.key)),
  };
}

function byPlace(a: Listable, b: Listable): number {
  return (a.details.place?.at ?? 0) - (b.details.place?.at ?? 0) || compareText(a.row.key, b.row.key);
}

/**
 * The places that change when the element at `from` moves to `to`, by index: only its own, unless there is no number left
 * between its neighbours. Neither index need be within the list: `from` behind its end adds a new element.
 */
export function placesAfterMove(places: readonly number[], from: number, to: number): Map<number, number> {
  const others = places.map((at, index) => ({ at, index })).filter(({ index }) => index !== from);
  const target = Math.min(Math.max(0, to), others.length);
  const before = others[target - 1]?.at;
  const after = others[target]?.at;
  const own =
    before === undefined ? (after ?? 1) - 1 : after === undefined ? before + 1 : (before + after) / 2;
  const fits = (before === undefined || own > before) && (after === undefined || own < after);
  if (fits) return new Map([[from, own]]);
  const order = [...others.slice(0, target).map(({ index }) => index), from];
  return new Map(
    [...order, ...others.slice(target).map(({ index }) => index)].map((index, at) => [index, at]),
  );
}
