// What a page and the popup have to load, as shipped, gzipped at level 9.
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromeBuild } from './lib/build.mjs';

const KILO = 1024;
const STATIC = /(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g;
const ANY = /(?:from|import)\s*\(?\s*["'`](\.[^"'`]+\.js)["'`]/g;

const gzipped = (text) => gzipSync(text, { level: 9 }).length;

/** The scripts of a page of ours, by the imports that count, and what they weigh without Dexie. */
function weighs(build, html, imports) {
  const page = readFileSync(build + html, 'utf8');
  const queue = [...page.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((match) => match[1]);
  const seen = new Map();
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    const text = readFileSync(build + file, 'utf8');
    seen.set(file, gzipped(text));
    for (const match of text.matchAll(imports)) queue.push(posix.join(posix.dirname(file), match[1]));
  }
  const own = [...seen].filter(([file]) => !file.includes('/dexie-'));
  // One language is spoken at a time: of the catalogues the heaviest counts.
  const words = own.filter(([file]) => file.includes('/catalogue-')).map(([, bytes]) => bytes);
  const unspoken = words.reduce((sum, bytes) => sum + bytes, 0) - Math.max(0, ...words);
  return (own.reduce((sum, [, bytes]) => sum + bytes, 0) - unspoken) / KILO;
}

export function* measure() {
  const build = chromeBuild();
  const reader = gzipped(readFileSync(`${build}reader.js`));
  // What comes before it on any page is one of these.
  const files = [...readdirSync(`${build}readers`).map((file) => `readers/${file}`), 'taught.js'];
  const readers = files.map((file) => gzipped(readFileSync(build + file)));
  yield {
    name: 'script one page receives, at most',
    value: (reader + Math.max(...readers)) / KILO,
    unit: 'KB gzipped',
    budget: 16,
  };

  // What must be there before it shows anything; marks, takeaways and a second language come with the first click.
  const opening = weighs(build, 'popup.html', STATIC);
  yield { name: 'popup to open, besides Dexie', value: opening, unit: 'KB gzipped', budget: 24 };
  const all = weighs(build, 'popup.html', ANY);
  yield {
    name: 'popup with all it may ever load, besides Dexie',
    value: all,
    unit: 'KB gzipped',
    // Counts the words of every page of ours, and the readers of all sites, which come only where one may be taught.
    budget: 104,
  };
}
