/** Times and amounts in the reader's language. Days are 24 hours; `now` and `at` are milliseconds since 1970. */
const DAY = 86_400_000;

function unit(locale: string, name: string, amount: number, digits = 0): string {
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: name,
    unitDisplay: 'long',
    maximumFractionDigits: digits,
  }).format(amount);
}

/** "41 days". */
export function days(amount: number, locale: string): string {
  return unit(locale, 'day', Math.max(0, Math.round(amount)));
}

/** "14 minutes", from an hour and a half on "1.5 hours"; at least one minute. */
export function reading(seconds: number, locale: string): string {
  const minutes = Math.max(1, Math.round(seconds / 60));
  return minutes < 90 ? unit(locale, 'minute', minutes) : unit(locale, 'hour', minutes / 60, 1);
}

/** "yesterday", "3 weeks ago". A time in the future counts as now. */
export function ago(at: number, now: number, locale: string): string {
  const midnight = (ms: number) => new Date(ms).setHours(0, 0, 0, 0);
  const passed = Math.max(0, Math.round((midnight(now) - midnight(at)) / DAY));
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (passed < 14) return relative.format(-passed, 'day');
  if (passed < 60) return relative.format(-Math.round(passed / 7), 'week');
  if (passed < 700) return relative.format(-Math.round(passed / 30.4), 'month');
  return relative.format(-Math.round(passed / 365.25), 'year');
}

/** How long something took: "3 days", "4 months". At least one day. */
export function took(from: number, to: number, locale: string): string {
  const passed = Math.max(1, Math.ceil((to - from) / DAY));
  if (passed < 60) return unit(locale, 'day', passed);
  if (passed < 700) return unit(locale, 'month', Math.round(passed / 30.4));
  return unit(locale, 'year', passed / 365.25, 1);
}

/** A date with time of day, for histories. */
export function moment(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** "8 December" of a day written `2026-12-08`, with its year where that is not the one of `today`. */
export function dayName(day: string, today: string, locale: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const };
  const format = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC', ...year });
  return format.format(new Date(day));
}

/** "81%". */
export function percent(share: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** "1,000,000". */
export function amount(value: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(value);
}
