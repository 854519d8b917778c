import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/**
 * Makes a zip whose bytes follow from names and contents alone: not from when or in what order files were written, nor
 * from the folder, the time zone or the system. It compresses in JavaScript, because each zlib packs its own way.
 * @param {string} folder absolute
 * @param {readonly string[]} names of files in it, relative, with `/`
 * @returns {Uint8Array}
 */
export function zipOf(folder, names) {
  // Sorts by code unit, because the order of a language differs between machines.
  const sorted = [...new Set(names)].sort((a, b) => (a < b ? -1 : 1));
  const entries = sorted.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]);
  // The first day that a zip knows, at noon: its times have no zone, and fflate writes the local one.
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1, 12), os: 0, attrs: 0 });
}
