import { LINK_KINDS, type Mark } from './facts';
import { groupBy } from './group-by';
import { compareText } from './order';

/** What stands before the first colon of a course key: `geekbang`, `book`, … */
export function siteOf(key: string): string {
  return key.split(':', 1)[0] ?? key;
}

/** What stands for the site of a course that has none. */
export const NO_SITE = '–';

/** The name of a site as a page shows it: a book's host with its port, else what stands before the first colon. */
export function nameOfSite(key: string): string {
  const site = siteOf(key);
  // A line of a table, or what somebody typed, names no site.
  if (isOwnKey(key) || site === 'list') return NO_SITE;
  return site === 'book' ? (/^[^/ ]+/.exec(key.slice('book:'.length))?.[0] ?? site) : site;
}

/** Whether a key is that of a course without a page, which its owner added. */
export function isOwnKey(key: string): boolean {
  return key.startsWith('own:');
}

/** How the key of a page begins that was taken out of its course. */
export const TAKEN_OUT = 'own:page:';

/** Whether a key is that of a page that was taken out of its course. */
export function isTakenOut(key: string): boolean {
  return key.startsWith(TAKEN_OUT);
}

/** Whether a key is only the chapter's own, because the page knew nothing more: `geekbang:article/123`. */
export function isArticleIdentity(key: string): boolean {
  return /^[^:]+:article\//.test(key);
}

/** Names a chapter across all courses: the key of its row, where `courseKey` is the course's root. */
export function fullChapterKey(courseKey: string, chapterKey: string): string {
  return `${courseKey} ${chapterKey}`;
}

/** Marks that say what belongs together, and nothing about the course itself. */
export function isLink({ kind }: Pick<Mark, 'kind'>): boolean {
  return LINK_KINDS.some((each) => each === kind);
}

/** Finds courses by any of their keys. */
export interface Sets {
  /** All keys of the course, smallest first: the first is the root. */
  keysOf(key: string): string[];
  rootOf(key: string): string;
}

/** The sets into which active `same-course` marks join keys. A link names an unordered pair, so there are no cycles. */
export function setsOf(active: readonly Mark[]): Sets {
  const parents = new Map<string, string>();
  for (const { kind, courseKey, value } of active) {
    if (kind !== 'same-course' || value === undefined) continue;
    const [one, other] = [topOf(parents, courseKey), topOf(parents, value)];
    parents.set(one, other);
    parents.set(other, other);
  }
  const sorted = new Map<string, string[]>();
  for (const [top, keys] of groupBy(parents.keys(), (key) => topOf(parents, key)))
    sorted.set(top, keys.sort(compareText));
  // Runs once for each fact, and most courses are joined with none.
  const keysOf = (key: string) => (parents.has(key) && sorted.get(topOf(parents, key))) || [key];
  return { keysOf, rootOf: (key) => keysOf(key)[0] ?? key };
}

/** The key that stands for the set of a key. Every look halves the way of the next. */
function topOf(parents: Map<string, string>, key: string): string {
  let at = key;
  for (let next = parents.get(at) ?? at; next !== at; next = parents.get(at) ?? at) {
    parents.set(at, parents.get(next) ?? next);
    at = next;
  }
  return at;
}
