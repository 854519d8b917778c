import * as v from 'valibot';
import type { OutlineSighting } from '@/detection/reader';

/** A course that the person owns, from their site's list. */
export interface Owned {
  /** The site's own number of the course. */
  id: string;
  title: string;
  author?: string;
  /** The kind of product, which decides its address. */
  type?: string;
  /** How much of the course was read by the site's own record, 0 to 100. */
  percent?: number;
  finished?: true;
  /** Whether more will be published; absent if the site does not say. */
  publishing?: 'complete' | 'running';
  /** How many chapters the site counts. */
  count?: number;
  /** When the course was last read there, milliseconds since 1970. */
  learnedAt?: number;
  /** The course's catalogue; `null` if the site refused it. */
  outline?: OutlineSighting | null;
}

/** One page of the list. */
export interface OwnedPage {
  courses: Owned[];
  /** What to ask for next; `null` at the end. */
  next: number | string | null;
}

/** Courses of one page, as many as the site's own page asks for. */
export const PAGE_SIZE = 20;

const id = v.pipe(
  v.union([v.pipe(v.number(), v.safeInteger()), v.pipe(v.string(), v.maxLength(16))]),
  v.transform(String),
  v.regex(/^[1-9]\d{0,15}$/),
);
const cursor = v.union([v.pipe(v.number(), v.finite()), v.pipe(v.string(), v.maxLength(40))]);
/** Treats a field that is missing or of another type as absent. */
const maybe = <T>(schema: v.GenericSchema<unknown, T>) => v.fallback(v.optional(schema), undefined);
const amount = (most: number) => v.pipe(v.number(), v.minValue(0), v.maxValue(most));

const entry = v.object({ pid: id, score: maybe(cursor), last_learned_time: maybe(amount(1e13)) });
const product = v.object({
  id,
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000)),
  type: maybe(v.pipe(v.string(), v.maxLength(8))),
  is_finish: maybe(v.boolean()),
  author: maybe(v.object({ name: v.pipe(v.string(), v.maxLength(2000)) })),
  article: maybe(v.object({ count: maybe(amount(100_000)) })),
  extra: maybe(
    v.object({
      rate: maybe(v.object({ rate_percent: maybe(amount(100)), is_finished: maybe(v.boolean()) })),
    }),
  ),
});
const list = <T>(schema: v.GenericSchema<unknown, T>) => v.pipe(v.array(schema), v.maxLength(1000));
const reply = v.object({
  list: list(entry),
  products: list(product),
  page: maybe(v.object({ more: maybe(v.boolean()) })),
});

/** The request for the page after `prev`; 0 is the first. */
export function pageRequest(prev: number | string) {
  const kind = { type: '', learn_status: 0, with_learn_count: 1 };
  const order = { desc: true, expire: 1, last_learn: 0, sort: 1 };
  return { path: '/serv/v3/learn/product', body: { ...kind, ...order, prev, size: PAGE_SIZE } };
}

/** Reads the `data` of an answer; `null` if it has another shape than the known one. Texts are cut, ids are digits. */
export function ownedPage(data: unknown): OwnedPage | null {
  const parsed = v.safeParse(reply, data);
  if (!parsed.success) return null;
  const products = new Map(parsed.output.products.map((each) => [each.id, each]));
  const entries = parsed.output.list;
  const courses = entries.flatMap(({ pid, last_learned_time }): Owned[] => {
    const found = products.get(pid);
    return found ? [ownedOf(found, last_learned_time)] : [];
  });
  // A page on which nothing is a course is no list of courses, whatever else it is.
  if (entries.length > 0 && courses.length === 0) return null;
  const more = parsed.output.page?.more ?? entries.length >= PAGE_SIZE;
  return { courses, next: (more && entries.at(-1)?.score) || null };
}

function ownedOf(found: v.InferOutput<typeof product>, learned: number | undefined): Owned {
  const { rate_percent: percent, is_finished } = found.extra?.rate ?? {};
  const author = found.author?.name.trim().slice(0, 200);
  return {
    id: found.id,
    title: found.title.slice(0, 300),
    ...(author && { author }),
    ...(found.type && { type: found.type }),
    ...(percent !== undefined && { percent }),
    ...((is_finished || percent === 100) && { finished: true as const }),
    ...(found.is_finish !== undefined && {
      publishing: found.is_finish ? ('complete' as const) : ('running' as const),
    }),
    ...(found.article?.count && { count: found.article.count }),
    ...(learned && { learnedAt: inMilliseconds(learned) }),
  };
}

/** The site writes seconds. If it ever writes milliseconds, their size tells. */
function inMilliseconds(time: number): number {
  return Math.round(time < 1e11 ? time * 1000 : time);
}
