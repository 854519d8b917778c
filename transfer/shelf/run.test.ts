import { expect, it } from 'vitest';
import {
  freshShelf,
  GAP,
  HOUR,
  MOST,
  readShelf,
  type ShelfRun,
  type ShelfState,
  type SiteAnswer,
} from './run';

/** A site with so many courses of one chapter each, which answers until it is told otherwise; time is made up. */
function world(count: number, { random = 0 } = {}) {
  const controller = new AbortController();
  const made = {
    now: 1_800_000_000_000,
    kept: freshShelf(),
    asked: [] as { at: number; path: string; prev?: unknown }[],
    answer: null as ((n: number) => SiteAnswer | null) | null,
    stop: () => controller.abort(),
    controller,
  };
  const courseAt = (i: number) => ({
    id: 100_000 + i,
    title: `Course ${i}`,
    type: i % 2 ? 'c3' : 'c1',
    extra: { rate: { rate_percent: i % 3 === 0 ? 100 : 40, is_finished: i % 3 === 0 } },
  });
  const page = (prev: number) => {
    const ids = Array.from({ length: Math.min(20, count - prev) }, (_, i) => prev + i);
    const list = ids.map((i) => ({ pid: 100_000 + i, score: i + 1, last_learned_time: 1_700_000_000 + i }));
    return { list, products: ids.map(courseAt), page: { more: prev + ids.length < count } };
  };
  const catalogue = {
    list: [{ id: 7, article_title: 'One', is_finished: true, rate_percent: 100 }],
    page: { more: false },
  };
  const run: ShelfRun = {
    ask: async ({ path, body }) => {
      made.asked.push({ at: made.now, path, prev: body.prev });
      const special = made.answer?.(made.asked.length);
      if (special) return special;
      const data = path.endsWith('/product') ? page(Number(body.prev)) : catalogue;
      return { status: 200, text: JSON.stringify({ code: 0, data }) };
    },
    load: async () => made.kept,
    save: async (state) => {
      made.kept = structuredClone(state);
    },
    wantsChapters: () => false,
    now: () => made.now,
    random: () => random,
    rest: async (milliseconds, signal) => {
      signal.throwIfAborted();
      made.now += milliseconds;
    },
    signal: controller.signal,
    told: () => {},
  };
  return { made, run };
}

const gaps = (asked: { at: number }[]) => asked.slice(1).map(({ at }, i) => at - (asked[i]?.at ?? 0));

it('reads every course, page after page, with at least three seconds between two requests', async () => {
  const { made, run } = world(45);
  expect(await readShelf(run)).toBe('done');
  expect(made.kept.courses.map(({ id }) => id)).toEqual(
    Array.from({ length: 45 }, (_, i) => String(100_000 + i)),
  );
  expect(made.asked.map(({ prev }) => prev)).toEqual([0, 20, 40]);
  expect(gaps(made.asked)).toEqual([GAP, GAP]);
  expect(made.kept.courses[0]).toMatchObject({
    finished: true,
    percent: 100,
    learnedAt: 1_700_000_000_000,
    type: 'c1',
  });
  expect(made.kept.courses[1]).not.toHaveProperty('finished');
});

it('waits longer by chance, and never exactly to the beat', async () => {
  const { made, run } = world(45, { random: 0.75 });
  await readShelf(run);
  expect(gaps(made.asked)).toEqual([GAP + 1500, GAP + 1500]);
});

it('asks at most sixty times an hour, counts what an earlier page asked, and goes on where it was', async () => {
  const { made, run } = world(20 * 70);
  expect(await readShelf(run)).toBe('enough');
  expect(made.asked).toHaveLength(MOST);
  expect(await readShelf(run)).toBe('wait');
  made.now += HOUR / 2;
  expect(await readShelf(run)).toBe('wait');
  expect(made.asked).toHaveLength(MOST);
  made.now += HOUR / 2;
  expect(await readShelf(run)).toBe('done');
  expect(made.asked).toHaveLength(70);
  expect(made.kept.courses).toHaveLength(20 * 70);
});

it('asks again neither sooner nor more when it was killed while it asked', async () => {
  const { made, run } = world(45);
  made.answer = (n) => {
    if (n === 2) throw new Error('killed');
    return null;
  };
  await expect(readShelf(run)).rejects.toThrow('killed');
  expect(made.kept).toMatchObject({ asked: 2, next: 20 });
  made.answer = null;
  expect(await readShelf(run)).toBe('done');
  expect(made.asked.map(({ prev }) => prev)).toEqual([0, 20, 20, 40]);
  expect(Math.min(...gaps(made.asked))).toBeGreaterThanOrEqual(GAP);
});

it.each<[string, SiteAnswer, string]>([
  ['451', { status: 451, text: '' }, 'limited'],
  ['429', { status: 429, text: '' }, 'limited'],
  ['452', { status: 452, text: '' }, 'refused'],
  ['500', { status: 500, text: '' }, 'network'],
  ['a code of a stranger', { status: 200, text: '{"code":-3050,"data":{}}' }, 'signed-out'],
  ['another code', { status: 200, text: '{"code":-1,"data":{}}' }, 'shape'],
  ['another shape', { status: 200, text: '{"code":0,"data":{"items":[]}}' }, 'shape'],
  ['a page of HTML', { status: 200, text: '<!doctype html>' }, 'shape'],
  ['nothing in time', { failed: 'timeout' }, 'timeout'],
  ['no network', { failed: 'network' }, 'network'],
  ['no tab', { failed: 'no-tab' }, 'no-tab'],
])('stops at %s, keeps what it has, and goes on later', async (_, answer, ending) => {
  const { made, run } = world(45);
  made.answer = (n) => (n === 2 ? answer : null);
  expect(await readShelf(run)).toBe(ending);
  expect(made.asked).toHaveLength(2);
  expect(made.kept.courses).toHaveLength(20);
  const next = await readShelf(run);
  expect(next).toBe(ending === 'limited' ? 'wait' : 'done');
  if (next === 'wait') expect(made.asked).toHaveLength(2);
  else expect(made.kept.courses).toHaveLength(45);
});

it('is not led on for ever by a site that says that there is always more', async () => {
  const { made, run } = world(45);
  const same = { list: [{ pid: 1, score: 1 }], products: [{ id: 1, title: 'One' }], page: { more: true } };
  made.answer = () => ({ status: 200, text: JSON.stringify({ code: 0, data: same }) });
  expect(await readShelf(run)).toBe('done');
  expect(made.asked).toHaveLength(2);
});

it('stops when it is told to, before the next request', async () => {
  const { made, run } = world(45);
  const rest = run.rest;
  run.rest = async (milliseconds, signal) => {
    if (made.asked.length === 1) made.stop();
    await rest(milliseconds, signal);
  };
  await expect(readShelf(run)).rejects.toThrow();
  expect(made.asked).toHaveLength(1);
  expect(made.kept.courses).toHaveLength(20);
});

it('asks for the chapters of courses that are wanted, once each, and goes on without those it cannot have', async () => {
  const { made, run } = world(3);
  run.wantsChapters = ({ finished }) => !finished;
  made.answer = (n) => (n === 3 ? { status: 200, text: '{"code":-1}' } : null);
  expect(await readShelf(run)).toBe('done');
  expect(made.asked.map(({ path }) => path)).toEqual([
    '/serv/v3/learn/product',
    '/serv/v1/column/articles',
    '/serv/v1/column/articles',
  ]);
  expect(made.kept.courses.map(({ outline }) => outline?.chapters.length ?? outline)).toEqual([
    undefined,
    1,
    null,
  ]);
  expect(made.kept.courses[1]?.outline?.chapters[0]).toMatchObject({
    key: 'geekbang:article/7',
    url: 'https://time.geekbang.org/course/detail/100001-7',
    siteDone: true,
  });
  expect(await readShelf(run)).toBe('done');
  expect(made.asked).toHaveLength(3);
});

it('believes a clock that was set back no more than the pause between two requests', async () => {
  const { made, run } = world(45);
  made.kept = {
    ...freshShelf(),
    since: made.now + HOUR,
    lastAsked: made.now + HOUR,
    asked: 5,
  } satisfies ShelfState;
  expect(await readShelf(run)).toBe('done');
  expect(made.asked[0]?.at).toBeLessThanOrEqual(1_800_000_000_000 + GAP);
});
