// Runs code of this repository in a page of real Chromium.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../../lib/find-browser.mjs';
import { root } from './build.mjs';

/** Bundles a module of this source with all its imports into one script. */
async function bundle(source) {
  const outDir = mkdtempSync(join(tmpdir(), 'epilogue-bench-'));
  const entry = `${root}bench-entry.js`;
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? source : null),
      },
    ],
    build: { outDir, lib: { entry, formats: ['iife'], name: 'bench', fileName: () => 'bench.js' } },
  });
  return readFileSync(join(outDir, 'bench.js'), 'utf8');
}

/** Opens `html` as the page at `url`, with the module of this source in it, as long as `use` runs. */
export async function inPage({ source, html, url }, use) {
  const content = await bundle(source);
  const browser = await chromium.launch({ executablePath: findChromium()?.path, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(url);
    await page.addScriptTag({ content });
    return await use(page);
  } finally {
    await browser.close();
  }
}
