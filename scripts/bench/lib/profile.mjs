import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../../lib/find-browser.mjs';
import { root } from './build.mjs';

const EXTENSION = `${root}.output/bench-library`;
const KEPT = `${root}.output/bench-profiles`;
/** The files that decide what a filled library contains. */
const MADE_BY = [
  'tests/sample-library',
  'progress',
  'storage/database',
  'storage/search/texts.ts',
  'scripts/bench/library/fill.ts',
];

/** Chromium with the bench's build on this profile: opens the bench's page. */
async function browserOn(profile) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium()?.path,
    args: ['--no-sandbox', `--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`],
  });
  const open = async () => {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = await context.newPage();
    await page.goto(`chrome-extension://${new URL(worker.url()).host}/bench.html`);
    return page;
  };
  return { open, close: () => context.close() };
}

/**
 * Opens a browser whose profile holds a library of this size, with a way to open the bench's page in it. The library is
 * filled once a day and copied for every run, as long as nothing changes that made it.
 */
export async function launch(size) {
  const kept = join(KEPT, `${size.courses}-${madeBy()}`);
  if (!existsSync(kept)) await keep(kept, size);
  const profile = mkdtempSync(join(tmpdir(), 'epilogue-bench-'));
  const remove = () => rmSync(profile, { recursive: true, force: true });
  try {
    cpSync(kept, profile, { recursive: true });
    const { open, close } = await browserOn(profile);
    return { open, close: () => close().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

async function keep(kept, size) {
  mkdirSync(KEPT, { recursive: true });
  for (const old of readdirSync(KEPT)) {
    if (old.startsWith(`${size.courses}-`)) rmSync(join(KEPT, old), { recursive: true });
  }
  // Only a library that was filled to its end gets its final name.
  const filling = `${kept}-filling`;
  const { open, close } = await browserOn(filling);
  try {
    const page = await open();
    await page.evaluate((size) => globalThis.bench.fill(size), size);
  } finally {
    await close();
  }
  // Chromium leaves these behind for its own process; they are no files that could be copied.
  for (const name of readdirSync(filling)) {
    if (name.startsWith('Singleton')) rmSync(join(filling, name), { force: true });
  }
  renameSync(filling, kept);
}

/** Changes with the day, on which courses fall silent, and with every file that takes part in filling. */
function madeBy() {
  const hash = createHash('sha256').update(new Date().toISOString().slice(0, 10));
  for (const part of MADE_BY) {
    const path = join(root, part);
    const files = statSync(path).isDirectory()
      ? readdirSync(path)
          .sort()
          .map((name) => join(path, name))
      : [path];
    for (const file of files) if (statSync(file).isFile()) hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}
