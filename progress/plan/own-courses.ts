import { cleanTitle } from '@/detection/closing/clean-title';
import { fold } from '@/detection/closing/fold';
import { LIKELY, likeness } from '../fold/likeness';
import { isOwnKey } from '../model/identity';
import type { CourseRow } from '../model/rows';
import { daysBetween } from '../statistics/calendar';
import type { CourseDetails } from './course-details';

/** A course as it is matched: by its address and its title. */
export type Matchable = Pick<CourseRow, 'key' | 'keys' | 'title' | 'url'>;

/** A course without a page that a visited one may be. */
export interface OwnMatch<T> {
  course: T;
  /** It has the address, or alone has exactly the title. Otherwise the person must say. */
  isSure: boolean;
}

/**
 * Which of the courses without a page the visited one is, or `null`. `own`: those whose first visit is still to come;
 * `page`: the address of the chapter. An address counts before a title; two courses that match alike make it unsure.
 */
export function matchOwn<T extends Matchable>(
  visited: Matchable,
  own: readonly T[],
  page: string | undefined,
): OwnMatch<T> | null {
  if (visited.keys.some(isOwnKey)) return null;
  const there = own.filter(({ url }) => [visited.url, page].some((address) => leadsTo(url, address)));
  if (there[0]) return { course: there[0], isSure: there.length === 1 };
  const name = nameOf(visited.title);
  const called = name === '' ? [] : own.filter(({ title }) => nameOf(title) === name);
  if (called[0])
    return { course: called[0], isSure: called.length === 1 && !isElsewhere(called[0], visited, page) };
  const [likely] = own
    .map((course) => ({ course, like: likeness(course.title, visited.title) }))
    .filter(({ course, like }) => like >= LIKELY && !isElsewhere(course, visited, page))
    .sort((a, b) => b.like - a.like);
  return likely ? { course: likely.course, isSure: false } : null;
}

/** Whether an address is the given one, or lies below it. A whole host is no course. */
function leadsTo(given: string | undefined, address: string | undefined): boolean {
  const [own, visited] = [placeOf(given), placeOf(address)];
  if (!own || !visited || own.host !== visited.host) return false;
  if (own.query !== '' || own.path === '') return own.path === visited.path && own.query === visited.query;
  return visited.path === own.path || visited.path.startsWith(`${own.path}/`);
}

/** Whether the added address names another host: then one title may be two courses. */
function isElsewhere(own: Matchable, visited: Matchable, page: string | undefined): boolean {
  const host = placeOf(own.url)?.host;
  return host !== undefined && host !== placeOf(visited.url ?? page)?.host;
}

function placeOf(address: string | undefined): { host: string; path: string; query: string } | null {
  if (!address || !URL.canParse(address)) return null;
  const { host, pathname, search } = new URL(address);
  return {
    host: host.replace(/^www\./, ''),
    path: pathname.split('/').filter(Boolean).join('/'),
    query: search,
  };
}

/** What is compared of a title: its letters and digits. */
function nameOf(title: string): string {
  return fold(cleanTitle(title)).replace(/[^\p{L}\p{N}]/gu, '');
}

/** What ends soon of a course: access to it, or the days in which it can be returned. */
export interface Ending {
  what: 'access' | 'return';
  /** As `2026-12-08`. */
  day: string;
  daysLeft: number;
}

/** So many days ahead the end is said. */
const AHEAD = { access: 30, return: 5 } as const;

/** What ends soon, the soonest first. The day itself counts; what has ended is not said any more. */
export function endsSoon({ accessUntil, returnUntil }: CourseDetails, today: string): Ending[] {
  const ends: [Ending['what'], string | undefined][] = [
    ['return', returnUntil],
    ['access', accessUntil],
  ];
  return ends
    .flatMap(([what, day]) => (day === undefined ? [] : [{ what, day, daysLeft: daysBetween(today, day) }]))
    .filter(({ what, daysLeft }) => daysLeft >= 0 && daysLeft <= AHEAD[what])
    .sort((a, b) => a.daysLeft - b.daysLeft);
}

/** Whether somebody paid for a course and never opened it. */
export function isPaidUnopened(
  { lastReadAt, done }: Pick<CourseRow, 'lastReadAt' | 'done'>,
  { price, bought }: Pick<CourseDetails, 'price' | 'bought'>,
): boolean {
  return lastReadAt === 0 && done === 0 && (bought !== undefined || (price?.amount ?? 0) > 0);
}
