// How long a search and the activity by day take with a library of years, in real Chromium with IndexedDB on disk.
import { absolute, ratio } from './lib/figures.mjs';
import { launch } from './lib/profile.mjs';
import { build, FULL } from './store.mjs';

const OF = '1,000 courses, 50,000 chapters, 10,000 notes';

/** The machine is shared, so each figure is that of the quietest of some rounds, each in a fresh page. */
const ROUNDS = 4;
/** By then the index is built, which takes one or two seconds on a quiet machine. */
const UNTIL_INDEXED = 6000;

/** Words, parts of words and beginnings in both scripts: rare, common, in every other text, and in none. */
const QUERIES = [
  ...['缓存', '性能优化', '缓', '我', '能优', '一致性 误区', '心跳 副本'],
  ...['schedulers', 'cac', 'Desig', 'the', 'a', 'perf rec', 'osmosis', 'Linux'],
];

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/**
 * One page: the first search, the same and other searches right after it, and all of them again once the index is
 * built.
 */
async function round(open) {
  const page = await open();
  const ask = (name, about) =>
    page.evaluate(([name, about]) => globalThis.searchBench[name](about), [name, about]);
  const all = async () => {
    const answers = [];
    for (const query of QUERIES) answers.push(await ask('search', query));
    return answers;
  };
  const first = await ask('firstSearch', QUERIES[0]);
  if (first.found === 0) throw new Error('the first search found nothing');
  const early = await all();
  await page.waitForTimeout(UNTIL_INDEXED);
  const later = await all();
  const bare = [];
  for (const query of QUERIES)
    bare.push(await page.evaluate((query) => globalThis.baselines.bareSearchOf(query), query));
  await page.close();
  return {
    first: first.took,
    firstTask: first.longest,
    early: median(early.map(({ took }) => took)),
    later: median(later.map(({ took }) => took)),
    bare: median(bare),
    slowest: Math.max(...later.map(({ took }) => took)),
    laterTask: Math.max(...[...early, ...later].map(({ longest }) => longest)),
  };
}

async function activity(open, days) {
  const page = await open();
  const runs = [];
  for (let i = 0; i < ROUNDS; i++)
    runs.push(await page.evaluate((days) => globalThis.searchBench.activityIn(days), days));
  await page.close();
  return (name) => Math.min(...runs.map((run) => run[name]));
}

/** A ratio as it was measured on 2026-11-30, and a third more for noise. */
const BUDGET = 48;

export async function* measure() {
  build();
  const { open, close } = await launch(FULL);
  try {
    yield* figures(open);
  } finally {
    await close();
  }
}

/** All figures of a library in which `open` opens the bench's page. */
export async function* figures(open) {
  const rounds = [];
  for (let i = 0; i < ROUNDS; i++) rounds.push(await round(open));
  const least = (name) => Math.min(...rounds.map((each) => each[name]));
  const kinds = `median of ${QUERIES.length} queries`;
  yield ratio(`searches after the index is built, ${OF}, ${kinds}, to MiniSearch's own search`, {
    value: least('later'),
    baseline: least('bare'),
    unit: 'ms',
    budget: BUDGET,
  });
  yield absolute('searches after it, slowest query', least('slowest'), 'ms');
  yield absolute(`searches while the index is being built, ${kinds}`, least('early'), 'ms');
  yield absolute('first search of a page', least('first') / 1000, 's');
  yield absolute('first search, longest task over 50 ms (0: none)', least('firstTask'), 'ms');
  yield absolute('searches after the first, longest task over 50 ms (0: none)', least('laterTask'), 'ms');
  const [month, year] = [await activity(open, 30), await activity(open, 365)];
  yield absolute('activity by day, 31 days, 200,000 visits', month('took'), 'ms');
  yield absolute('activity by day, 366 days, 200,000 visits', year('took') / 1000, 's');
  yield absolute('activity by day, 366 days, longest task over 50 ms (0: none)', year('longest'), 'ms');
}
