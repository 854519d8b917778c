import { type Read, tallyOf } from '../statistics/activity';
import { calendar, dayIn, daysLater, weekdayOf } from '../statistics/calendar';

/** The days over which reading is counted: whole weeks, so that each weekday weighs alike. */
export const PACE_DAYS = 28;
/** Fewer days than these tell nothing of a week. */
const LEAST_DAYS = 7;

/** How much somebody reads, as it was and not as it was meant. */
export interface WeeklyReading {
  /** Engaged minutes a week. */
  minutes: number;
  /** Engaged minutes on a Monday, a Tuesday and so on to Sunday, on average. */
  byWeekday: number[];
  /** Engaged minutes in each of the last weeks, the latest first, as far as they are whole. */
  weeks: number[];
}

/**
 * Reading over the 28 days before the day of `now` (milliseconds since 1970) in an IANA time zone. Today is not over and
 * does not count. Whoever began later is measured from the first day on, but over a week at least.
 */
export function weeklyReading(reads: readonly Read[], now: number, zone: string): WeeklyReading {
  const dayOf = dayIn(zone);
  const today = dayOf(now);
  const [from, to] = [daysLater(today, -PACE_DAYS), daysLater(today, -1)];
  const tally = tallyOf(calendar(from, to, zone));
  for (const read of reads) tally.visited(read);
  const days = tally.days();
  const begun = days.findIndex(({ engaged }) => engaged > 0);
  const isNew = reads.every(({ startedAt }) => dayOf(startedAt) >= from);
  const counted = isNew && begun >= 0 ? Math.max(LEAST_DAYS, days.length - begun) : days.length;
  const window = days.slice(-counted);
  const minutesOf = (some: readonly { engaged: number }[]) =>
    some.reduce((sum, { engaged }) => sum + engaged, 0) / 60;
  const byWeekday = Array.from({ length: 7 }, (_, weekday) => {
    const own = window.filter(({ day }) => weekdayOf(day) === weekday);
    return own.length === 0 ? 0 : minutesOf(own) / own.length;
  });
  const whole = Math.floor(counted / 7);
  const weeks = Array.from({ length: whole }, (_, i) =>
    minutesOf(days.slice(days.length - 7 * (i + 1), days.length - 7 * i)),
  );
  return { minutes: (minutesOf(window) * 7) / counted, byWeekday, weeks };
}
