/** Days written `2026-01-31`, in words of a language. They have no zone, so none is applied. */
export function dateWords(locale: string) {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const words = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (day: string) => words.format(Date.parse(`${day}T00:00:00Z`));
  };
  return {
    /** "Jan 31, 2026" */
    day: format({ dateStyle: 'medium' }),
    /** "Jan 31" */
    shortDay: format({ month: 'short', day: 'numeric' }),
    /** "January 2026", from its first day */
    month: format({ month: 'long', year: 'numeric' }),
    /** "Jan" */
    shortMonth: format({ month: 'short' }),
    /** "Mon" */
    weekday: format({ weekday: 'short' }),
  };
}

/** "75 min": whole minutes, for tables in which people compare. */
export function minutes(seconds: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'minute',
    unitDisplay: 'short',
    maximumFractionDigits: 0,
  }).format(seconds / 60);
}
