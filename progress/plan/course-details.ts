import { groupBy } from '../model/group-by';
import type { Json, Register, RegisterName } from '../model/register';
import { valueUnder } from '../model/register';
import { DROP_REASONS, type DropReason, LONGEST_WORDS } from './drop-reason';

export interface Reason {
  why: DropReason;
  /** With `own-words`. */
  words?: string;
  /** When the course was dropped (`stateAt` of its row): a later drop is another one. */
  since: number;
}

/** The list on which a course stands by its owner's choice, and its place there: the smallest comes first. */
export interface ListPlace {
  list: 'now' | 'next';
  at: number;
}

export interface Price {
  amount: number;
  /** ISO 4217, such as CNY. */
  currency: string;
}

/** What a person set beside the facts of a course. Days are `2026-05-20`; what is unset or cannot be read is absent. */
export interface CourseDetails {
  /** The day by which the course is to be finished. */
  until?: string;
  place?: ListPlace;
  reason?: Reason;
  author?: string;
  price?: Price;
  bought?: string;
  accessUntil?: string;
  returnUntil?: string;
  /** How many chapters it has, by its owner's word. */
  chapters?: number;
  /** Keys of courses without a page that this is not. */
  apart?: string[];
}

/** What stands in the registers under any of a course's keys. A file may have put anything there. */
export function courseDetails(registers: readonly Register[], courseKeys: readonly string[]): CourseDetails {
  const keys = new Set(courseKeys);
  const own = registers.filter(({ courseKey }) => courseKey !== undefined && keys.has(courseKey));
  if (own.length === 0) return {};
  const value = (name: RegisterName) => valueUnder(own, name, courseKeys) ?? null;
  return withoutNulls({
    until: dayOf(value('plan')),
    place: placeOf(value('order')),
    reason: reasonOf(value('reason')),
    author: textOf(value('author')),
    price: priceOf(value('price')),
    bought: dayOf(value('bought')),
    accessUntil: dayOf(value('access-until')),
    returnUntil: dayOf(value('return-until')),
    chapters: countOf(value('chapters')),
    apart: keysOf(value('apart')),
  });
}

/** As `courseDetails`, for many courses: none of them looks through the registers of the others. */
export function detailsOf(registers: readonly Register[]): (courseKeys: readonly string[]) => CourseDetails {
  const perKey = groupBy(registers, ({ courseKey }) => courseKey ?? '');
  return (courseKeys) =>
    courseDetails(
      courseKeys.flatMap((key) => perKey.get(key) ?? []),
      courseKeys,
    );
}

/** Whether a text is a day of the calendar, written `2026-05-20`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
}

function dayOf(value: Json): string | null {
  return typeof value === 'string' && isDay(value) ? value : null;
}

function textOf(value: Json): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.slice(0, LONGEST_WORDS) : null;
}

function placeOf(value: Json): ListPlace | null {
  const { list, at } = fieldsOf(value);
  return (list === 'now' || list === 'next') && isFiniteNumber(at) ? { list, at } : null;
}

function reasonOf(value: Json): Reason | null {
  const { why, words, since } = fieldsOf(value);
  const known = DROP_REASONS.find((each) => each === why);
  if (!known || !isFiniteNumber(since)) return null;
  const own = textOf(words ?? null);
  return own === null ? { why: known, since } : { why: known, words: own, since };
}

function priceOf(value: Json): Price | null {
  const { amount, currency } = fieldsOf(value);
  const isCurrency = typeof currency === 'string' && /^[A-Z]{3}$/.test(currency);
  return isCurrency && isFiniteNumber(amount) && amount >= 0 && amount < 1e12 ? { amount, currency } : null;
}

function countOf(value: Json): number | null {
  return isFiniteNumber(value ?? undefined) &&
    Number.isInteger(value) &&
    Number(value) > 0 &&
    Number(value) <= 100_000
    ? Number(value)
    : null;
}

function keysOf(value: Json): string[] | null {
  if (!Array.isArray(value)) return null;
  const keys = value.filter((each): each is string => typeof each === 'string');
  return keys.length > 0 ? keys : null;
}

function fieldsOf(value: Json): { readonly [name: string]: Json } {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return {};
  return value as { readonly [name: string]: Json };
}

function isFiniteNumber(value: Json | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], null> };

function withoutNulls<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Present<T>;
}
