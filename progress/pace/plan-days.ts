import { daysBetween, daysLater, weekdayOf } from '../statistics/calendar';
import type { ChapterLeft } from './time-left';

/** The chapters of one day of a plan. */
export interface PlannedDay {
  /** As `2026-12-08`. */
  day: string;
  chapters: ChapterLeft[];
}

/** A plan of chapters by days, or why there is none. */
export type Plan =
  | { days: PlannedDay[]; cannot?: never }
  /** `past`: the day lies behind. `too-much`: even the longest days would not hold it; `soonest` would. */
  | { cannot: 'past'; days?: never }
  | { cannot: 'too-much'; soonest: string; days?: never };

/** More hours of reading than these make no day. */
const LONGEST_DAY = 12 * 3600;
/** Days that a plan may span: what lies further away is no plan. */
const MOST_DAYS = 3_660;

/**
 * Spreads the chapters that are left, in their order, over the days from `today` to `until` (both included), as somebody
 * reads on weekdays: `byWeekday` weighs them from Monday to Sunday. It looks only at what is left and at today, so a day
 * that was missed changes the days to come and nothing else. The last chapter stands on the last day on which somebody
 * reads.
 */
export function planDays(
  chapters: readonly ChapterLeft[],
  { today, until, byWeekday }: { today: string; until: string; byWeekday: readonly number[] },
): Plan {
  const count = Math.min(MOST_DAYS, daysBetween(today, until) + 1);
  if (chapters.length === 0) return { days: [] };
  if (count < 1) return { cannot: 'past' };
  const total = chapters.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0);
  const least = Math.ceil(total / LONGEST_DAY);
  if (count < least) return { cannot: 'too-much', soonest: daysLater(today, least - 1) };
  const days = Array.from({ length: count }, (_, i) => daysLater(today, i));
  const ends = cumulative(weightsOf(days, byWeekday));
  // Chapters of unknown length weigh alike.
  const efforts = cumulative(chapters.map(({ seconds }) => (total === 0 ? 1 : (seconds ?? 0))));
  const planned = new Map<string, ChapterLeft[]>();
  chapters.forEach((chapter, i) => {
    const at = ends.findIndex((end) => end >= (efforts[i] ?? 1) - TINY);
    const day = days[at < 0 ? count - 1 : at] ?? until;
    planned.set(day, [...(planned.get(day) ?? []), chapter]);
  });
  return { days: [...planned].map(([day, own]) => ({ day, chapters: own })) };
}

/** Weights of days. Where nobody reads on any of them, all weigh alike. */
function weightsOf(days: readonly string[], byWeekday: readonly number[]): number[] {
  const own = days.map((day) => Math.max(0, byWeekday[weekdayOf(day)] ?? 0));
  return own.some((weight) => weight > 0) ? own : days.map(() => 1);
}

/** The share of the whole that is reached with each part. */
function cumulative(parts: readonly number[]): number[] {
  const whole = parts.reduce((a, b) => a + b, 0);
  let sum = 0;
  return parts.map((part, i) => {
    sum += part;
    // What adds up to less than one by rounding would leave the last chapter without a day.
    return i === parts.length - 1 || whole === 0 ? 1 : sum / whole;
  });
}

const TINY = 1e-9;
