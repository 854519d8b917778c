// Weighs what a page and the popup have to load, as shipped, gzipped at level 9.
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromeBuild } from './lib/build.mjs';

const KILO = 1024;
const STATIC = /(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g;
const ANY = /(?:from|import)\s*\(?\s*["'`](\.[^"'`]+\.js)["'`]/g;

const gzipped = (text) => gzipSync(text, { level: 9 }).length;

/** The scripts of a page of ours, by the imports that count, and their weight without Dexie. */
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
  // A page speaks one language at a time, so only the heaviest catalogue counts.
  const words = own.filter(([file]) => file.includes('/catalogue-')).map(([, bytes]) => bytes);
  const unspoken = words.reduce((sum, bytes) => sum + bytes, 0) - Math.max(0, ...words);
  return (own.reduce((sum, [, bytes]) => sum + bytes, 0) - unspoken) / KILO;
}

/** The figures of a build in this folder. */
export function* weights(build) {
  const weight = (file) => gzipped(readFileSync(build + file));
  // A page receives one of these, and is recognised first where its host says nothing; or what a person taught.
  // `any-host` reads a page once that somebody asks to look at.
  const readers = readdirSync(`${build}readers`).filter((file) => file !== 'any-host.js');
  const recognised = weight('recognise.js') + Math.max(...readers.map((file) => weight(`readers/${file}`)));
  yield {
    name: 'script a page receives, gzipped',
    value: (weight('reader.js') + Math.max(recognised, weight('taught.js'))) / KILO,
    unit: 'KB',
    budget: 21.5,
  };

  // All of it is loaded at each start of the worker, and a third of it is Dexie.
  yield { name: "worker's script, gzipped", value: weight('background.js') / KILO, unit: 'KB', budget: 160 };

  // What the popup loads before it shows anything. Marks, takeaways and a second language come with the first click.
  const opening = weighs(build, 'popup.html', STATIC);
  yield { name: 'popup to open, besides Dexie', value: opening, unit: 'KB gzipped', budget: 24.3 };
  const all = weighs(build, 'popup.html', ANY);
  yield {
    name: 'popup with all it may ever load, besides Dexie',
    value: all,
    unit: 'KB gzipped',
    // Counts the texts of every page of ours, and the readers of all sites, which load only where a site can be taught.
    budget: 119,
  };
}

export function* measure() {
  yield* weights(chromeBuild());
}
