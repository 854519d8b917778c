// How long the readers take to turn a heavy page into facts, in real Chromium.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../browser.mjs';
import { root } from './_build.mjs';

const RUNS = 60;
const CHAPTERS = 1200;

const ENTRY = `
  import { readPage } from '@/detection/read';
  import { readers } from '@/detection/sites/registry';
  window.readNow = () => readPage({ document, url: new URL(location.href), answers: {} }, readers);
`;

async function bundle() {
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
        load: (id) => (id === entry ? ENTRY : null),
      },
    ],
    build: { outDir, lib: { entry, formats: ['iife'], name: 'bench', fileName: () => 'bench.js' } },
  });
  return readFileSync(join(outDir, 'bench.js'), 'utf8');
}

const link = (i) =>
  `<li class="md-nav__item"><a href="/book/chapter-${i}/" class="md-nav__link${i === 7 ? ' md-nav__link--active' : ''}"><span class="md-ellipsis">${i} | How the part number ${i} of the machine works</span></a></li>`;

/** A page of MkDocs Material's shape, a good 500 KB: a long navigation and a long text with a table. */
function heavyPage() {
  const links = Array.from({ length: CHAPTERS }, (_, i) => link(i)).join('\n');
  const paragraph =
    '<p>A machine is understood by taking it apart <em>slowly</em> and putting it together again.</p>\n';
  const row = '<tr><td>wheel</td><td>spring</td><td><code>turn()</code></td></tr>\n';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>7 - A book</title>
<meta name="generator" content="mkdocs-1.6.1, mkdocs-material-9.6.5"></head><body>
<header class="md-header"><div class="md-header__title"><span class="md-ellipsis">A book</span></div></header>
<nav class="md-nav md-nav--primary"><ul class="md-nav__list">${links}</ul></nav>
<main class="md-main"><article class="md-content__inner md-typeset"><h1>7 | How the part number 7 works</h1>
${paragraph.repeat(1600)}<table>${row.repeat(1800)}</table></article></main>
<a class="md-footer__link md-footer__link--next" rel="next" href="/book/chapter-8/">next</a></body></html>`;
}

export async function* measure() {
  const script = await bundle();
  const html = heavyPage();
  const browser = await chromium.launch({ executablePath: findChromium()?.path, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto('https://book.example/book/chapter-7/');
    await page.addScriptTag({ content: script });
    const { kind, times } = await page.evaluate((runs) => {
      const times = [];
      let kind = '';
      for (let i = 0; i < runs; i++) {
        const start = performance.now();
        kind = window.readNow().kind;
        times.push(performance.now() - start);
      }
      return { kind, times };
    }, RUNS);
    if (kind !== 'chapter') throw new Error(`the heavy page was read as ${kind}`);
    times.sort((a, b) => a - b);
    yield {
      name: `page to facts, ${Math.round(html.length / 1024)} KB MkDocs page, median of ${RUNS}`,
      value: times[RUNS >> 1],
      unit: 'ms',
      budget: 5,
    };
  } finally {
    await browser.close();
  }
}
