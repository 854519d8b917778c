/** Times and amounts in the reader's language. Days are 24 hours; `now` and `at` are milliseconds since 1970. */
const DAY = 86_400_000;

function unit(locale: string, name: string, amount: number, digits = 0): string {
  return spaced(
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: name,
      unitDisplay: 'long',
      maximumFractionDigits: digits,
    }).format(amount),
  );
}

/** With a space between a number and a Chinese word, as in our own sentences; the browser puts none there. */
function spaced(said: string): string {
  return said.replace(/(\d)(?=\p{Script=Han})/u, '$1 ');
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

/** How long somebody really read: "5 seconds" below a minute, else as `reading`. */
export function spent(seconds: number, locale: string): string {
  return seconds < 60 ? unit(locale, 'second', Math.round(seconds)) : reading(seconds, locale);
}

/** "yesterday", "3 weeks ago". A time in the future counts as now. */
export function ago(at: number, now: number, locale: string): string {
  const midnight = (ms: number) => new Date(ms).setHours(0, 0, 0, 0);
  const passed = Math.max(0, Math.round((midnight(now) - midnight(at)) / DAY));
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (passed < 14) return spaced(relative.format(-passed, 'day'));
  if (passed < 60) return spaced(relative.format(-Math.round(passed / 7), 'week'));
  if (passed < 700) return spaced(relative.format(-Math.round(passed / 30.4), 'month'));
  return spaced(relative.format(-Math.round(passed / 365.25), 'year'));
}

/** "3 minutes ago", "2 hours ago", and from a day on as `ago`. A time in the future counts as now. */
export function lately(at: number, now: number, locale: string): string {
  const minutes = Math.max(0, Math.floor((now - at) / 60_000));
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (minutes < 60) return relative.format(-minutes, 'minute');
  return minutes < 24 * 60 ? relative.format(-Math.floor(minutes / 60), 'hour') : ago(at, now, locale);
}

/** How long something took: "3 days", "4 months". At least one day. */
export function took(from: number, to: number, locale: string): string {
  const passed = Math.max(1, Math.ceil((to - from) / DAY));
  if (passed < 60) return unit(locale, 'day', passed);
  if (passed < 700) return unit(locale, 'month', Math.round(passed / 30.4));
  return unit(locale, 'year', passed / 365.25, 1);
}

/** From one day to another, "12 Sept – 3 Nov 2026"; one date if they are the same day. */
export function dayRange(from: number, to: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).formatRange(from, to);
}

/** A time of day, "21:40". */
export function timeOfDay(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
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
