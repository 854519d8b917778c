import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../lib/find-browser.mjs';
import { ROOT } from '../lib/run.mjs';

const EXTENSION = join(ROOT, '.output', 'bench-library');

/**
 * Gives `use` a browser of its own with the bench's build in it, and a function that turns a path into the extension's
 * address.
 */
export async function withEpilogue(use) {
  const profile = mkdtempSync(join(tmpdir(), 'epilogue-screens-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium()?.path,
    args: ['--no-sandbox', `--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const id = new URL(worker.url()).host;
    return await use({ context, worker, id, address: (path) => `chrome-extension://${id}/${path}` });
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Changes one setting and leaves the others as they are. */
export async function set(desk, patch) {
  await desk.evaluate(async (patch) => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...settings, ...patch } });
  }, patch);
}
