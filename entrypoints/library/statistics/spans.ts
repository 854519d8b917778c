const DAY = 86_400_000;
/** Weeks of a year, the current one included: 52 may begin one day too late to hold the same day of last year. */
const WEEKS = 53;

/** First days, as `2026-01-31`, of the statistics. */
export interface Spans {
  /** First day of the week 52 weeks before the current one. */
  weeks: string;
  /** First day of the month eleven months before the current one. */
  months: string;
  /** The earlier of the two. */
  from: string;
}

/** How far back the statistics of a year reach on a day. `firstDay` is 1 for Monday to 7 for Sunday. */
export function spansTo(today: string, firstDay: number): Spans {
  const at = Date.parse(`${today}T00:00:00Z`);
  const weeks = iso(at - (weekdayOf(today, firstDay) + (WEEKS - 1) * 7) * DAY);
  const [year = 0, month = 1] = today.split('-').map(Number);
  const months = iso(Date.UTC(year, month - 12, 1));
  return { weeks, months, from: weeks < months ? weeks : months };
}

/** The place of a day in its week, from 0 for the first day to 6. */
export function weekdayOf(day: string, firstDay: number): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() - firstDay + 7) % 7;
}

/**
 * The day on which weeks begin where a language is spoken: 1 for Monday to 7 for Sunday; Monday if that is not known.
 */
export function firstDayOf(language: string): number {
  interface WeekInfo {
    firstDay: number;
  }
  // `getWeekInfo` is a function in newer browsers, and `weekInfo` a property in older ones.
  const place = new Intl.Locale(language) as { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo };
  return (place.getWeekInfo?.() ?? place.weekInfo)?.firstDay ?? 1;
}

/** All months from the first to the last, both included and written `2026-01`. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  const [year = 0, month = 1] = first.split('-').map(Number);
  for (let i = 0; ; i += 1) {
    const each = iso(Date.UTC(year, month - 1 + i, 1)).slice(0, 7);
    if (each > last) return months;
    months.push(each);
  }
}

function iso(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
