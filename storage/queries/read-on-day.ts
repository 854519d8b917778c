import { isReading } from '@/progress/fold/timeline';
import type { Visit } from '@/progress/model/facts';
import { type CourseRow, SHELVES } from '@/progress/model/rows';
import { calendar } from '@/progress/statistics/calendar';
import { read } from '../database/read-transaction';
import { eachVisitBetween } from '../database/stored-visits';
import { loadFactOwner } from '../recording/load-fact-owner';
import { onShelf } from './shelf-page';

/** One course on one day. */
export interface CourseOnDay {
  row: Pick<CourseRow, 'key' | 'title' | 'language'>;
  /** Engaged seconds of the visits that began on the day. */
  engaged: number;
  /** Titles of the chapters that were really read, each once, in the order of reading. */
  chapters: string[];
  /** Whether a pass through the course was finished on the day. */
  isFinished: boolean;
}

/**
 * What was read on a day (`2026-01-31`) of an IANA time zone, by course, the most read first, and what was finished on
 * it. Leaves out what was forgotten, put away or only glimpsed.
 * @throws RangeError for a date or zone that does not exist
 */
export async function readOnDay(day: string, timeZone: string): Promise<CourseOnDay[]> {
  const [from = 0, to = from] = calendar(day, day, timeZone).starts;
  const isThen = (at: number | undefined) => at !== undefined && at >= from && at < to;
  return await read(async (db) => {
    const [{ root, isKept }, shelves] = await Promise.all([
      loadFactOwner(db),
      Promise.all(SHELVES.map((shelf) => onShelf(db, shelf).toArray())),
    ]);
    const rows = new Map(shelves.flat().map((row) => [row.key, row]));
    const found = new Map<string, CourseOnDay>();
    const of = (row: CourseRow) => {
      const { key, title, language } = row;
      const isFinished = row.passes.some(({ finishedAt }) => isThen(finishedAt));
      const about = { key, title, ...(language !== undefined && { language }) };
      const known = found.get(key) ?? { row: about, engaged: 0, chapters: [], isFinished };
      found.set(key, known);
      return known;
    };
    for (const row of rows.values()) if (row.passes.some(({ finishedAt }) => isThen(finishedAt))) of(row);
    const visits: Visit[] = [];
    await eachVisitBetween(db, from, to, (visit) => {
      if (isKept(visit) && isReading(visit)) visits.push(visit);
    });
    for (const visit of visits.sort((one, other) => one.startedAt - other.startedAt)) {
      const row = rows.get(root(visit));
      if (!row) continue;
      const course = of(row);
      course.engaged += visit.engaged;
      const title = visit.evidence.title ?? '';
      if (title !== '' && !course.chapters.includes(title)) course.chapters.push(title);
    }
    return [...found.values()].sort((a, b) => b.engaged - a.engaged);
  });
}
