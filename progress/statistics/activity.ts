import { isReading } from '../fold/timeline';
import type { Visit } from '../model/facts';
import { fullChapterKey } from '../model/identity';
import { type Calendar, dayIndex } from './calendar';

const DAY = 86_400_000;

/** What happened on one day, in one week or in one month. */
export interface Activity {
  /** The day, or the first day of the week or month, as `2026-01-31`. */
  day: string;
  /** Engaged seconds. */
  engaged: number;
  /** Chapters that someone really read, each once a day. */
  visited: number;
  /** Chapters that became done. */
  done: number;
  /** Courses that were finished, second passes included. */
  finished: number;
}

/** The fields of a visit that count. */
export type Read = Pick<Visit, 'courseKey' | 'chapterKey' | 'startedAt' | 'endedAt' | 'engaged' | 'minimum'>;

/** A count that grows bit by bit, so that the visits of years need not be in memory at once. */
export interface Tally {
  visited(visit: Read): void;
  /** A chapter became done, or a course finished, at this time (milliseconds since 1970). */
  reached(what: 'done' | 'finished', at: number): void;
  /** What was counted so far, for each day of the calendar, empty days included. */
  days(): Activity[];
}

/**
 * Counts by the days of the calendar and leaves out what lies outside. The engaged seconds of a visit over midnight are
 * split as its duration is; a visit that was open for more than 24 hours counts on the day it began. Its chapter counts
 * on the day it began, and not at all for a glimpse.
 */
export function tallyOf(calendar: Calendar): Tally {
  const days = calendar.days.map((day) => ({ day, engaged: 0, done: 0, finished: 0 }));
  const chapters = days.map(() => new Set<string>());
  return {
    visited(visit) {
      const first = dayIndex(calendar, visit.startedAt);
      if (isReading(visit)) chapters[first]?.add(fullChapterKey(visit.courseKey, visit.chapterKey));
      for (const [index, seconds] of spread(calendar, visit)) {
        const day = days[index];
        if (day) day.engaged += seconds;
      }
    },
    reached(what, at) {
      const day = days[dayIndex(calendar, at)];
      if (day) day[what] += 1;
    },
    days: () => days.map((day, i) => ({ ...day, visited: chapters[i]?.size ?? 0 })),
  };
}

function spread(calendar: Calendar, visit: Read): [number, number][] {
  const { startedAt, engaged } = visit;
  // A clock set back must not make a visit end before it began.
  const lasted = Math.max(0, visit.endedAt - startedAt);
  const endedAt = startedAt + lasted;
  const [first, last] = [dayIndex(calendar, startedAt), dayIndex(calendar, endedAt)];
  if (lasted === 0 || lasted > DAY || first === last) return [[first, engaged]];
  const parts: [number, number][] = [];
  // At either edge of the calendar, the part outside is left out.
  for (let i = first < 0 ? 0 : first; i <= (last < 0 ? calendar.days.length - 1 : last); i += 1) {
    const from = Math.max(startedAt, calendar.starts[i] ?? 0);
    const to = Math.min(endedAt, calendar.starts[i + 1] ?? 0);
    parts.push([i, (engaged * Math.max(0, to - from)) / lasted]);
  }
  return parts;
}

/** Activity by week. `firstDay` is 1 for Monday to 7 for Sunday; the first and the last week may be partial. */
export function byWeek(days: readonly Activity[], firstDay = 1): Activity[] {
  return summed(days, (day) => {
    const at = Date.parse(`${day}T00:00:00Z`);
    const behind = (new Date(at).getUTCDay() - firstDay + 7) % 7;
    return new Date(at - behind * DAY).toISOString().slice(0, 10);
  });
}

/** Activity by month; the first and the last month may be partial. */
export function byMonth(days: readonly Activity[]): Activity[] {
  return summed(days, (day) => `${day.slice(0, 7)}-01`);
}

function summed(days: readonly Activity[], nameOf: (day: string) => string): Activity[] {
  const sums = new Map<string, Activity>();
  for (const { day, ...counts } of days) {
    const name = nameOf(day);
    const sum = sums.get(name) ?? { day: name, engaged: 0, visited: 0, done: 0, finished: 0 };
    for (const key of ['engaged', 'visited', 'done', 'finished'] as const) sum[key] += counts[key];
    sums.set(name, sum);
  }
  return [...sums.values()];
}
