const HOUR = 3_600_000;

/** Days in one time zone, as `2026-01-31`, and the instants (milliseconds since 1970) at which each begins. */
export interface Calendar {
  days: string[];
  /** One more than `days`: the last is the end of the last day. */
  starts: number[];
}

/**
 * All days from `from` to `to`, both included and written `2026-01-31`, in an IANA time zone. A day may have 23 or 25
 * hours, begin at one o'clock, or (where a zone skipped a date) have no length.
 * @throws RangeError for a date or zone that does not exist
 */
export function calendar(from: string, to: string, timeZone: string): Calendar {
  const name = namer(timeZone);
  const days: string[] = [];
  for (let at = midnight(from); at <= midnight(to); at += 24 * HOUR) days.push(isoDay(at));
  const ends = [...days, isoDay(midnight(to) + 24 * HOUR)];
  return { days, starts: ends.map((day) => startOf(day, name)) };
}

/** Which day an instant falls on: its index in `days`, -1 outside. */
export function dayIndex({ starts }: Calendar, at: number): number {
  if (at < (starts[0] ?? 0) || at >= (starts.at(-1) ?? 0)) return -1;
  let [low, high] = [0, starts.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** The day in a zone on which an instant falls, as `2026-01-31`. */
export function dayIn(timeZone: string): (at: number) => string {
  return namer(timeZone);
}

/** The day so many days later, or earlier where `count` is negative. */
export function daysLater(day: string, count: number): string {
  return isoDay(midnight(day) + count * 24 * HOUR);
}

/** How many days `to` lies after `from`; negative if it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((midnight(to) - midnight(from)) / (24 * HOUR));
}

/** 0 for a Monday to 6 for a Sunday. */
export function weekdayOf(day: string): number {
  return (new Date(midnight(day)).getUTCDay() + 6) % 7;
}

function namer(timeZone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (at) => {
    const [month, day, year] = format.format(at).split('/');
    return `${year?.padStart(4, '0')}-${month}-${day}`;
  };
}

/** The first instant of a day: zones lie between 14 hours before and 12 behind Greenwich. */
function startOf(day: string, name: (at: number) => string): number {
  let [before, within] = [midnight(day) - 15 * HOUR, midnight(day) + 13 * HOUR];
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2);
    if (name(middle) < day) before = middle;
    else within = middle;
  }
  return within;
}

function midnight(day: string): number {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at)) throw new RangeError(`There is no day ${day}.`);
  return at;
}

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
