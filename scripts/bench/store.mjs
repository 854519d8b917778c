// Measures what the store takes with a library of years, in real Chromium with IndexedDB on disk, and with a tenth of
// it.
import { execFileSync } from 'node:child_process';
import { root } from './lib/build.mjs';
import { absolute, ratio } from './lib/figures.mjs';
import { launch } from './lib/profile.mjs';

export const FULL = { courses: 1000, chapters: 50_000, visits: 200_000, notes: 10_000 };
const TENTH = { courses: 100, chapters: 5000, visits: 20_000, notes: 1000 };
const OF = '1,000 courses, 200,000 visits';

/** The machine is shared, so each figure is that of the quietest of some rounds, of this many times each. */
const ROUNDS = 5;
const TIMES = 30;
const RECORDS = 100;
/** After this many milliseconds, no new round of a rebuild begins. */
const PATIENCE = 30_000;

/** Ratios as they were measured on 2026-11-30, and a third more for noise. */
const BUDGETS = { list: 45, record: 1.7, slowRecord: 1.8, course: 2.2, grown: 2, rebuild: 2.4, mend: 10 };

const rank = (times, share) => [...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * share)];

export function build() {
  execFileSync('npx', ['wxt', 'build', '-c', 'scripts/bench/library/wxt.config.ts'], {
    cwd: root,
    stdio: 'pipe',
  });
}

/**
 * Asks one function of the bench's page (`bench.listOf`, `baselines.bareListOf`) for rounds of times; the smallest of
 * each rank over the rounds.
 */
async function quietest(page, path, keys, times, shares = [0.5], rounds = ROUNDS) {
  const [object, name] = path.split('.');
  const ask = () =>
    page.evaluate(
      ([object, name, keys, times]) => globalThis[object][name](keys, times),
      [object, name, keys, times],
    );
  const values = [];
  for (let i = 0; i < rounds; i++) {
    const taken = await ask();
    values.push(shares.map((share) => rank(taken, share)));
  }
  return shares.map((_share, i) => Math.min(...values.map((each) => each[i])));
}

/** The measures for a library of either size. */
async function asked(page) {
  const { usual } = await page.evaluate(() => globalThis.bench.probes());
  const [list] = await quietest(page, 'bench.listOf', usual, TIMES);
  const [shelf] = await quietest(page, 'bench.shelfOf', usual, TIMES);
  const [course] = await quietest(page, 'bench.pageOf', usual, TIMES);
  const [median, slow] = await quietest(page, 'bench.recordOf', usual, RECORDS, [0.5, 0.99]);
  return { usual, list, shelf, course, median, slow };
}

/** One rebuild, watched by another page; with `mending`, of courses whose rows are all wrong. */
async function rebuilt(page, open, key, mending) {
  if (mending) await page.evaluate(() => globalThis.bench.spoil());
  const other = await open();
  await page.bringToFront();
  await other.evaluate((key) => globalThis.bench.watch(key), key);
  const ran = await page.evaluate(() => globalThis.bench.rebuildOf());
  const seen = await other.evaluate(() => globalThis.bench.watched());
  await other.close();
  return { ...ran, other: seen.gap, wait: seen.wait };
}

/** The least of each of these that code of ours can take, measured beside it. */
async function bare(page, usual) {
  const [list] = await quietest(page, 'baselines.bareListOf', usual, TIMES);
  const [course] = await quietest(page, 'baselines.barePageOf', usual, TIMES);
  const [median, slow] = await quietest(page, 'baselines.bareRecordOf', usual, RECORDS, [0.5, 0.99]);
  return { list, course, median, slow };
}

/** Rebuilds until one round stays within 50 ms, or patience ends; the least of each figure. */
async function* rebuilds(page, open, key, { what, mending, budget }) {
  const runs = [];
  const start = performance.now();
  const quiet = (run) => Math.max(run.gap, run.other, run.wait) <= 50;
  do runs.push(await rebuilt(page, open, key, mending));
  while (!runs.some(quiet) && performance.now() - start < PATIENCE);
  const least = (name) => Math.min(...runs.map((run) => run[name]));
  const facts = await page.evaluate(() => globalThis.baselines.bareFactsOf());
  const measured = { value: least('took') / 1000, baseline: facts / 1000, unit: 's', budget };
  yield ratio(`rebuild of everything, ${what}, ${OF}, to reading all facts once`, measured);
  yield absolute(`rebuild, ${what}, longest standstill of the page that runs it`, least('gap'), 'ms');
  yield absolute(`rebuild, ${what}, longest standstill of another page`, least('other'), 'ms');
  yield absolute(`rebuild, ${what}, another page's longest wait for a course`, least('wait'), 'ms');
}

/** Ten times the library against a tenth of it: `value` and `baseline` are the same work. */
const grown = (name, value, baseline) =>
  ratio(`${name}, ten times the library`, { value, baseline, unit: 'ms', budget: BUDGETS.grown });

export async function* measure() {
  build();
  const tenth = await launch(TENTH);
  let small;
  try {
    small = await asked(await tenth.open());
  } finally {
    await tenth.close();
  }
  const { open, close } = await launch(FULL);
  try {
    const page = await open();
    const full = await asked(page);
    const least = await bare(page, full.usual);
    const against = (name, value, baseline, budget) =>
      ratio(`${name}, ${OF}, to the same rows past Dexie`, { value, baseline, unit: 'ms', budget });
    yield against("popup's list, median", full.list, least.list, BUDGETS.list);
    yield against('record a visit, median', full.median, least.median, BUDGETS.record);
    yield against('record a visit, 99th percentile', full.slow, least.slow, BUDGETS.slowRecord);
    yield against('page of one course, median', full.course, least.course, BUDGETS.course);
    yield grown('record a visit', full.median, small.median);
    yield grown('twenty courses of a shelf', full.shelf, small.shelf);
    yield grown('page of one course', full.course, small.course);
    const [key] = full.usual;
    const { rebuild, mend } = BUDGETS;
    yield* rebuilds(page, open, key, { what: 'nothing to mend', mending: false, budget: rebuild });
    yield* rebuilds(page, open, key, { what: 'every course to mend', mending: true, budget: mend });
  } finally {
    await close();
  }
}
