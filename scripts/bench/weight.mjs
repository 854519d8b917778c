// What a page and the popup have to load, as shipped, gzipped at level 9.
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromeBuild } from './_build.mjs';

const KILO = 1024;
const IMPORT = /(?:from|import)\s*\(?\s*["'`](\.[^"'`]+\.js)["'`]/g;

const gzipped = (text) => gzipSync(text, { level: 9 }).length;

/** Every script a page of ours can load, lazy ones too: an upper bound of what it does load. */
function scriptsOf(build, html) {
  const page = readFileSync(build + html, 'utf8');
  const queue = [...page.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((match) => match[1]);
  const seen = new Map();
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    const text = readFileSync(build + file, 'utf8');
    seen.set(file, text);
    for (const match of text.matchAll(IMPORT)) queue.push(posix.join(posix.dirname(file), match[1]));
  }
  return seen;
}

export function* measure() {
  const build = chromeBuild();
  const reader = gzipped(readFileSync(`${build}content-scripts/reader.js`));
  yield { name: 'script one page receives', value: reader / KILO, unit: 'KB gzipped', budget: 16 };

  const popup = [...scriptsOf(build, 'popup.html')].filter(([file]) => !file.includes('/dexie-'));
  const weight = popup.reduce((sum, [, text]) => sum + gzipped(text), 0);
  yield { name: 'popup besides Dexie', value: weight / KILO, unit: 'KB gzipped', budget: 24 };
}
