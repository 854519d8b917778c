import { daysLater } from '../statistics/calendar';

/** How far a list of courses reaches. */
export interface Reach {
  /** The day on which the last of them would be finished, as `2027-03-08`; `null` where nothing was read lately. */
  day: string | null;
  /** Courses whose length nobody knows: they are not in it. */
  unknown: number;
}

/** Beyond so many years nobody plans. */
const FURTHEST_DAYS = 3_660;

/** How far courses of these lengths (engaged seconds) reach from today on, one after the other, at so many minutes a week. */
export function listReach(lengths: readonly (number | null)[], minutesAWeek: number, today: string): Reach {
  const known = lengths.filter((seconds) => seconds !== null);
  const unknown = lengths.length - known.length;
  const minutes = known.reduce((sum, seconds) => sum + seconds, 0) / 60;
  if (minutesAWeek <= 0 || minutes === 0) return { day: null, unknown };
  const days = Math.max(0, Math.ceil((minutes / minutesAWeek) * 7) - 1);
  return { day: days > FURTHEST_DAYS ? null : daysLater(today, days), unknown };
}
