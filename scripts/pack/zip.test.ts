import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, it, vi } from 'vitest';
import { filesBelow, sourcesIn } from './files.mjs';
import { zipOf } from './zip.mjs';

const FILES: Record<string, string> = {
  'manifest.json': '{"name":"Epilogue"}',
  'assets/style.css': 'p { color: black }\n'.repeat(400),
  'Zebra.js': 'void 0;',
  'background.js': 'void 0;',
  '_locales/zh_CN/课.json': '{"message":"结课"}',
  'assets/a/b/c.js': '',
};
const folders: string[] = [];

afterEach(() => {
  vi.unstubAllEnvs();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The files in a new folder, written in this order, all of this day. */
function written(names: readonly string[], day: string, name: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'epilogue-pack-')), name);
  folders.push(dirname(folder));
  for (const each of names) {
    const path = join(folder, each);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, FILES[each] ?? '', { mode: name.length % 2 ? 0o600 : 0o755 });
    utimesSync(path, new Date(day), new Date(day));
  }
  return folder;
}

const packed = (folder: string) => zipOf(folder, filesBelow(folder));

it('makes equal bytes of equal files, wherever, whenever and in whatever order they were written', () => {
  const names = Object.keys(FILES);
  vi.stubEnv('TZ', 'Pacific/Kiritimati');
  const there = new Date(0).getTimezoneOffset();
  const first = packed(written(names, '2001-02-03T04:05:06Z', 'one'));
  vi.stubEnv('TZ', 'America/Los_Angeles');
  expect(new Date(0).getTimezoneOffset()).not.toBe(there);
  const folder = written([...names].reverse(), '2026-11-23T21:22:23Z', 'another folder');
  expect(packed(folder)).toEqual(first);
  expect(zipOf(folder, filesBelow(folder).reverse())).toEqual(first);
  // As on any other machine: the sum was taken once, by this very test.
  expect(createHash('sha256').update(first).digest('hex').slice(0, 16)).toBe('ce88042790ba8d0d');
});

it('packs every file, with its content, and nothing else', () => {
  const unpacked = unzipSync(packed(written(Object.keys(FILES), '2026-01-01', 'all')));
  expect(Object.fromEntries(Object.entries(unpacked).map(([name, data]) => [name, strFromU8(data)]))).toEqual(
    FILES,
  );
});

it('tells one changed byte', () => {
  const folder = written(Object.keys(FILES), '2026-01-01', 'all');
  const before = packed(folder);
  writeFileSync(join(folder, 'background.js'), 'void 1;');
  expect(packed(folder)).not.toEqual(before);
});

it('takes the sources of a copy without git, and nothing that is made from them', async () => {
  const folder = written(Object.keys(FILES), '2026-01-01', 'all');
  for (const made of ['node_modules/x', '.output/chrome-mv3', '.wxt', 'docs/.vitepress/dist']) {
    mkdirSync(join(folder, made), { recursive: true });
    writeFileSync(join(folder, made, 'made.js'), '');
  }
  vi.stubEnv('GIT_CEILING_DIRECTORIES', dirname(folder));
  expect((await sourcesIn(folder)).sort()).toEqual(Object.keys(FILES).sort());
});
