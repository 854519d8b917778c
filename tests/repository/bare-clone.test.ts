import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, it } from 'vitest';

const STATIC = /(?:^import\s+|^(?:import|export)\s[^;'"]*\sfrom\s+)['"]([^'"]+)['"]/gm;

/** Everything that a script imports before it runs its first line. */
function reachable(file: string, seen = new Map<string, string[]>()): Map<string, string[]> {
  if (seen.has(file)) return seen;
  // What a script writes into another file, as a text in backquotes, it does not import.
  const code = readFileSync(file, 'utf8').replace(/`[^`]*`/g, '``');
  const imported = [...code.matchAll(STATIC)].map(([, from = '']) => from);
  seen.set(file, imported);
  for (const from of imported)
    if (from.startsWith('.')) reachable(posix.join(posix.dirname(file), from), seen);
  return seen;
}

it.each(['scripts/test.mjs', 'scripts/test-sites.mjs', 'scripts/start.mjs'])(
  '%s begins on a clone in which nothing is installed',
  (script) => {
    for (const [file, imported] of reachable(script))
      for (const from of imported) expect(from, file).toMatch(/^(node:|\.)/);
  },
);
