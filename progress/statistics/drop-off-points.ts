import { compareText } from '../model/order';
import type { CourseRow } from '../model/rows';

/** Where someone left one course. */
export interface DropOffPoint {
  courseKey: string;
  title: string;
  /** Chapter and section of the last real reading; `null` when there is none. */
  chapter: string | null;
  section: string | null;
  /** How far into the course that chapter lies, above 0 to 1; `null` when the outline does not have it. */
  share: number | null;
}

/** The data of the chart of dropped courses. */
export interface DropOffPoints {
  /** The last read first. */
  stops: DropOffPoint[];
  /** How many courses were left in each tenth; the first tenth holds shares above 0 to 0.1. */
  tenths: number[];
  /** How many courses were left at no known place. With `tenths` they make all. */
  unplaced: number;
}

/** Where someone left these courses, all of which count as dropped. */
export function dropOffPoints(rows: readonly CourseRow[]): DropOffPoints {
  const stops = [...rows]
    .sort((a, b) => b.lastReadAt - a.lastReadAt || compareText(a.key, b.key))
    .map(stopOf);
  const tenths = new Array<number>(10).fill(0);
  for (const { share } of stops) {
    if (share === null) continue;
    const tenth = tenthOf(share);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  return {
    stops,
    tenths,
    unplaced: stops.filter(({ share }) => share === null).length,
  };
}

/** The tenth of the way, from 0, in which a share above 0 to 1 lies. */
export function tenthOf(share: number): number {
  // Chapter 6 of 60 ends the first tenth: rounding must not put 0.1 into the second.
  return Math.ceil(Number((share * 10).toFixed(6))) - 1;
}

function stopOf({ key, title, lastPlace, chapters }: CourseRow): DropOffPoint {
  const position = lastPlace?.position ?? 0;
  return {
    courseKey: key,
    title,
    chapter: lastPlace?.title ?? null,
    section: lastPlace?.section ?? null,
    share: position > 0 && chapters > 0 ? Math.min(1, position / chapters) : null,
  };
}
