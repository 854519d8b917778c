const DATE = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;
const ISO = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?$/;
/** Online courses are not older, so an earlier year is a typing error. */
const EARLIEST = Date.UTC(1990, 0, 1);
/** A clock elsewhere may be a day ahead. */
const DAY = 86_400_000;

/**
 * A date of the table in milliseconds since 1970: the year first, with or without a time. A day alone means its noon
 * here. `null` for what is no date, has another order (which is ambiguous), lies ahead of `now` or before 1990.
 */
export function dateOf(cell: string, now: number): number | null {
  const [, year, month, day] = DATE.exec(cell) ?? [];
  const at = year
    ? noon(Number(year), Number(month), Number(day))
    : ISO.test(cell)
      ? Date.parse(cell.replace(' ', 'T'))
      : Number.NaN;
  return at >= EARLIEST && at <= now + DAY ? Math.min(at, now) : null;
}

function noon(year: number, month: number, day: number): number {
  const date = new Date(year, month - 1, day, 12);
  return date.getMonth() === month - 1 && date.getDate() === day ? date.getTime() : Number.NaN;
}
