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
/** What a filled library is made by. */
const MADE_BY = [
  'tests/library',
  'progress',
  'storage/database/database.ts',
  'storage/search/texts.ts',
  'storage/database/chapter-packs.ts',
  'storage/database/visit-packs.ts',
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
 * A browser whose profile holds a library of this size, and a way to open the bench's page in it. The library is
 * filled once a day and copied for every run, for as long as nothing changes by which it is made.
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
  // Only what was filled to its end gets the name under which it is looked for.
  const filling = `${kept}-filling`;
  const { open, close } = await browserOn(filling);
  try {
    const page = await open();
    await page.evaluate((size) => globalThis.bench.fill(size), size);
  } finally {
    await close();
  }
  // Left behind by Chromium for its own process, and no file that could be copied.
  for (const name of readdirSync(filling)) {
    if (name.startsWith('Singleton')) rmSync(join(filling, name), { force: true });
  }
  renameSync(filling, kept);
}

/** Changes with the day, on which courses fall silent, and with every file that has a part in filling. */
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
