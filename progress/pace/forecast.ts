import { daysBetween, daysLater } from '../statistics/calendar';
import type { TimeLeft } from './time-left';
import type { WeeklyReading } from './weekly-reading';

/** When a course will be finished, if somebody goes on as in the last weeks. */
export interface Forecast {
  /** The days between which the end lies four times out of five, as `2026-12-08`; `latest` is `null` if it may never come. */
  earliest: string;
  latest: string | null;
  /** Nothing was read of this course lately: the days count if all reading goes into it. */
  ifOnly: boolean;
}

/** What a planned day asks for. */
export interface PlanNeeds {
  /** Chapters a week until then, and how many that is beyond the pace so far; 0 if the pace is enough. */
  chaptersAWeek: number;
  moreAWeek: number;
  minutesAWeek: number;
}

/** Four of five outcomes lie within so many standard deviations. */
const FOUR_OF_FIVE = 1.2816;
/** Beyond so many weeks a day would be guesswork. */
const FURTHEST_WEEKS = 520;

/**
 * Forecasts the end from what is left and from the last weeks: of this course or, if nothing was read of it, of all
 * reading. `null` where nothing tells: nothing was read lately, or the length is unknown. Today counts.
 */
export function forecast(
  left: Pick<TimeLeft, 'seconds' | 'deviation'>,
  course: WeeklyReading,
  all: WeeklyReading,
  today: string,
): Forecast | null {
  const ifOnly = course.minutes === 0;
  const pace = ifOnly ? all : course;
  if (left.seconds === null || left.seconds === 0 || pace.minutes === 0) return null;
  const { early, late } = weeksNeeded(left.seconds / 60, left.deviation / 60, pace);
  const dayAfter = (weeks: number) => daysLater(today, Math.max(0, Math.ceil(weeks * 7) - 1));
  const isKnown = late !== null && late <= FURTHEST_WEEKS;
  if (early > FURTHEST_WEEKS) return null;
  return { earliest: dayAfter(early), latest: isKnown ? dayAfter(late) : null, ifOnly };
}

/**
 * After how many weeks T the reading meets what is left: with L minutes left, m minutes a week by a deviation s over n
 * weeks, (L − mT)² = z² · (s² · (T + T²/n) + deviation²). The weeks to come vary as those past, and their mean is only
 * as sure as n weeks make it.
 */
function weeksNeeded(
  minutes: number,
  deviation: number,
  { minutes: perWeek, weeks }: WeeklyReading,
): { early: number; late: number | null } {
  const count = Math.max(1, weeks.length);
  const squares = weeks.reduce((sum, week) => sum + (week - perWeek) ** 2, 0);
  const z2 = FOUR_OF_FIVE ** 2;
  // One week alone says nothing of how weeks vary: it is taken to vary by half.
  const variance = weeks.length > 1 ? squares / (weeks.length - 1) : (perWeek / 2) ** 2;
  const a = perWeek ** 2 - (z2 * variance) / count;
  const b = 2 * minutes * perWeek + z2 * variance;
  const c = minutes ** 2 - z2 * deviation ** 2;
  const root = Math.sqrt(Math.max(0, b ** 2 - 4 * a * c));
  // Written so that it holds for a = 0, too.
  const early = Math.max(0, (2 * c) / (b + root));
  return { early, late: a > 0 ? (b + root) / (2 * a) : null };
}

/** What the planned day asks for, today and the day itself included. `chapters` are left, and take `seconds` in all. */
export function needsOf(
  { chapters, seconds }: Pick<TimeLeft, 'chapters' | 'seconds'>,
  course: WeeklyReading,
  { today, until }: { today: string; until: string },
): PlanNeeds | null {
  const days = daysBetween(today, until) + 1;
  if (days < 1 || chapters.length === 0) return null;
  // A week is the least that can be spoken of as a week.
  const weeks = Math.max(1, days / 7);
  const chaptersAWeek = chapters.length / weeks;
  const perChapter = seconds === null ? null : seconds / 60 / chapters.length;
  const soFar = perChapter === null || perChapter === 0 ? 0 : course.minutes / perChapter;
  return {
    chaptersAWeek: Math.ceil(chaptersAWeek - TINY),
    moreAWeek: Math.max(0, Math.ceil(chaptersAWeek - soFar - TINY)),
    minutesAWeek: Math.max(0, Math.ceil((perChapter ?? 0) * chaptersAWeek - TINY)),
  };
}

/** Rounding must not make four of 4.0000000001 chapters into five. */
const TINY = 1e-9;
