import { monthOf } from './month-names';

const ISO = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?$/;
const YEAR_FIRST = /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)$/;
const MONTH_FIRST = /^([\p{L}.]{3,12}) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;
const MONTH_SECOND = /^(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[- ](?:de )?([\p{L}.]{3,12}),?[- ](?:de )?(\d{4})$/u;
/** Days since the last of 1899, as spreadsheets count them: from 2000 on. */
const SERIAL = /^(3[6-9]|[4-6]\d)\d{3}(?:\.\d+)?$/;

const CLOCK = /(\d{1,2})\s?[:时時点點h]\s?(\d\d)(?:\s?[:分]\s?(\d\d)(?:[.,]\d+)?)?\s?[分秒]?/;
const MORNING = /上午|早上|凌晨|a\.?m\.?/i;
const AFTERNOON = /下午|中午|晚上|p\.?m\.?/i;
const HALF = /(?:上午|下午|中午|晚上|早上|凌晨|[ap]\.?m\.?)/i;
const WEEKDAY =
  /\(?(?:星期|[周週]|[礼禮]拜)[一二三四五六日天]\)?|\([月火水木金土日]\)|^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /i;

/** Online courses are not older, so an earlier year is a typing error. */
const EARLIEST = Date.UTC(1990, 0, 1);
/** A clock elsewhere may be a day ahead. */
const DAY = 86_400_000;

/** What the first of two numbers is where the year is the third. */
export type DateOrder = 'day' | 'month';

/** The order of a table's dates, if one of them can only be read in one way and none says otherwise. */
export function orderOf(cells: readonly string[]): DateOrder | undefined {
  const found = new Set(cells.flatMap((cell) => onlyOrder(dateParts(cell).day) ?? []));
  return found.size === 1 ? [...found][0] : undefined;
}

/**
 * A date of a table in milliseconds since 1970, as spreadsheets write it in several languages, with or without a time,
 * in the zone of this device. A day alone means its noon. `order` decides what numbers leave open; without it they stay
 * unread. `null` for what is no date, lies ahead of `now` or before 1990.
 */
export function dateOf(cell: string, now: number, order?: DateOrder): number | null {
  const at = ISO.test(cell) ? Date.parse(cell.replace(' ', 'T')) : written(cell, order);
  return at >= EARLIEST && at <= now + DAY ? Math.min(at, now) : null;
}

function written(cell: string, order: DateOrder | undefined): number {
  if (SERIAL.test(cell)) {
    const days = Number(cell);
    const hour = days % 1 === 0 ? 12 : 0;
    return new Date(1899, 11, 30 + Math.floor(days), hour, 0, Math.round((days % 1) * 86_400)).getTime();
  }
  const { day, time } = dateParts(cell);
  const numbers = numbersOf(day, order);
  return numbers && time ? moment(...numbers, time) : Number.NaN;
}

/** The cell without its weekday, cut into the day and the time; without a time at noon, with an impossible one `null`. */
function dateParts(cell: string): { day: string; time: [number, number, number] | null } {
  const text = cell.normalize('NFKC').replace(WEEKDAY, ' ').replace(/\s+/g, ' ').trim();
  const clock = CLOCK.exec(text);
  if (!clock) return { day: text, time: [12, 0, 0] };
  const [found, hour, minute, second = 0] = clock;
  const half = HALF.exec(text)?.[0] ?? '';
  const day = text.replace(found, ' ').replace(HALF, ' ').trim().replace(/[,T]$/, '').trim();
  return { day, time: timeOf(Number(hour), Number(minute), Number(second), half) };
}

function timeOf(hour: number, minute: number, second: number, half: string): [number, number, number] | null {
  const isAfternoon = AFTERNOON.test(half);
  const isMorning = !isAfternoon && half !== '' && MORNING.test(half);
  const hours = isAfternoon && hour < 12 ? hour + 12 : isMorning && hour === 12 ? 0 : hour;
  return hours < 24 && minute < 60 && second < 60 ? [hours, minute, second] : null;
}

type Numbers = [year: number, month: number, day: number];

function numbersOf(day: string, order: DateOrder | undefined): Numbers | null {
  const [, year, month, date] = YEAR_FIRST.exec(day) ?? [];
  if (year) return [Number(year), Number(month), Number(date)];
  const named = MONTH_FIRST.exec(day);
  if (named) return withName(named[3], named[1], named[2]);
  const second = MONTH_SECOND.exec(day);
  if (second) return withName(second[3], second[2], second[1]);
  const [, first, , other, last] = YEAR_LAST.exec(day) ?? [];
  if (!last) return null;
  const whole = last.length === 2 ? 2000 + Number(last) : Number(last);
  const by = onlyOrder(day) ?? order;
  if (by === undefined) return null;
  return by === 'day' ? [whole, Number(other), Number(first)] : [whole, Number(first), Number(other)];
}

/** The one order in which a date with its year last can be read; points are only used with the day first. */
function onlyOrder(day: string): DateOrder | undefined {
  const [, first, sign, other] = YEAR_LAST.exec(day) ?? [];
  if (first === undefined) return undefined;
  if (sign === '.' || Number(first) > 12) return 'day';
  return Number(other) > 12 ? 'month' : undefined;
}

function withName(year = '', name = '', day = ''): Numbers | null {
  const month = monthOf(name);
  return month === undefined ? null : [Number(year), month, Number(day)];
}

function moment(year: number, month: number, day: number, time: [number, number, number]): number {
  const date = new Date(year, month - 1, day, ...time);
  return date.getMonth() === month - 1 && date.getDate() === day ? date.getTime() : Number.NaN;
}
