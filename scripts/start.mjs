// npm start: sets up, builds, serves the guide, and opens a browser with Epilogue in it. Without a display, or with
// --headless, the browser reads the guide by itself and proves that the course became finished.
import { parseArgs } from 'node:util';
import { hasDisplay } from './lib/find-browser.mjs';
import { setUp } from './lib/setup.mjs';

const { values } = parseArgs({
  options: { headless: { type: 'boolean', default: false }, lang: { type: 'string', default: 'zh' } },
});
if (!['zh', 'en'].includes(values.lang)) {
  console.error('--lang is zh or en.');
  process.exit(1);
}

const { chromium } = await setUp('demo');
// Imported only now, because these need what the set-up installs.
const { build } = await import('./demo/build.mjs');
const { serveGuide } = await import('./demo/serve.mjs');

await build();
const guide = await serveGuide();
let finished = true;
try {
  if (values.headless || !hasDisplay()) {
    const { watchItRead } = await import('./demo/watch-it-read.mjs');
    finished = await watchItRead({ chromium, guide: guide.url, language: values.lang });
  } else {
    const { stay } = await import('./demo/wait-for-exit.mjs');
    await stay({ chromium, guide: guide.url });
  }
} finally {
  guide.close();
}
process.exit(finished ? 0 : 1);
