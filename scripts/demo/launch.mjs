import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ROOT } from '../lib/run.mjs';

export const EXTENSION = join(ROOT, '.output', 'chrome-mv3');

const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/**
 * Opens a browser with Epilogue in it and waits until its worker runs.
 * @returns {Promise<{ context: import('@playwright/test').BrowserContext, id: string | null }>}
 * `id` is null if this browser takes no extension from outside (branded Chrome)
 */
export async function launch({ executablePath, profile, headless, language }) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: headless ? { width: 1280, height: 800 } : null,
    // Root cannot use a sandbox.
    chromiumSandbox: process.getuid?.() !== 0,
    // Playwright's own switch would switch off an extension that comes over the pipe.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...QUIET,
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      '--enable-unsafe-extension-debugging',
    ],
    ...(language ? { locale: language } : {}),
  });
  const id =
    (await waitForWorker(context)) ?? ((await loadByProtocol(context)) ? await waitForWorker(context) : null);
  return { context, id };
}

async function waitForWorker(context, timeout = 10_000) {
  const known = context.serviceWorkers()[0];
  const worker = known ?? (await context.waitForEvent('serviceworker', { timeout }).catch(() => null));
  return worker ? new URL(worker.url()).host : null;
}

/** Chrome 137 and later ignores the command line, but takes an extension over the debugging pipe. */
async function loadByProtocol(context) {
  try {
    const session = await context.browser().newBrowserCDPSession();
    await session.send('Extensions.loadUnpacked', { path: EXTENSION });
    return true;
  } catch {
    return false;
  }
}
