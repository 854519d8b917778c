import { LINK_KINDS, type Mark } from './facts';
import { compareText } from './order';

/** What stands before the first colon of a course key: `geekbang`, `book`, … */
export function siteOf(key: string): string {
  return key.split(':', 1)[0] ?? key;
}

/** The name of a site as a page shows it: a book's host with its port, else what stands before the first colon. */
export function nameOfSite(key: string): string {
  const site = siteOf(key);
  return site === 'book' ? (/^[^/ ]+/.exec(key.slice('book:'.length))?.[0] ?? site) : site;
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
  const joined = new Map<string, Set<string>>();
  const setOf = (key: string) => joined.get(key) ?? new Set([key]);
  for (const mark of active) {
    if (mark.kind !== 'same-course' || mark.value === undefined) continue;
    const all = new Set([...setOf(mark.courseKey), ...setOf(mark.value)]);
    for (const key of all) joined.set(key, all);
  }
  const sorted = new Map<Set<string>, string[]>();
  for (const set of joined.values()) if (!sorted.has(set)) sorted.set(set, [...set].sort(compareText));
  // Runs once for each fact, and most courses are joined with none.
  const keysOf = (key: string) => {
    const set = joined.get(key);
    return (set && sorted.get(set)) ?? [key];
  };
  return { keysOf, rootOf: (key) => keysOf(key)[0] ?? key };
}
