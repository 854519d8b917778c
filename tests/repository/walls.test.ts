import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

// The walls of the house: which room may import which. Types cross every wall, because they are gone at run time.
const ROOMS = [
  'background',
  'components',
  'detection',
  'entrypoints',
  'locales',
  'messages',
  'progress',
  'reading',
  'storage',
  'transfer',
] as const;

const PAGE_PACKAGES = [/^preact/, /^nanostores$/, /^@nanostores\//];

/** Per room: the rooms and the packages its files may import at run time. */
const MAY: Record<string, { rooms: readonly string[]; packages: readonly RegExp[] }> = {
  detection: { rooms: ['detection'], packages: [] },
  progress: { rooms: ['progress', 'detection'], packages: [] },
  storage: {
    // `transfer`: a snapshot is a backup, and is made here.
    rooms: ['storage', 'progress', 'detection', 'transfer'],
    packages: [/^dexie$/, /^minisearch$/, /^wxt\/browser$/, /^valibot$/],
  },
  reading: { rooms: ['reading', 'detection', 'messages'], packages: [/^wxt\/browser$/] },
  messages: { rooms: ['messages'], packages: [/^wxt\/browser$/, /^valibot$/] },
  transfer: {
    rooms: ['transfer', 'progress', 'detection'],
    packages: [/^papaparse$/, /^fflate$/, /^valibot$/],
  },
  locales: { rooms: ['locales'], packages: PAGE_PACKAGES },
  background: {
    // `locales`: the few texts that come with the worker, see below.
    rooms: ['background', 'detection', 'locales', 'messages', 'progress', 'storage'],
    packages: [/^wxt\/browser$/, /^valibot$/],
  },
  components: {
    rooms: ['components', 'locales', 'messages', 'progress', 'storage', 'detection', 'transfer'],
    packages: [/^wxt\/browser$/, ...PAGE_PACKAGES],
  },
  // `docs` is the guide, which the extension carries.
  entrypoints: {
    rooms: [...ROOMS, 'docs'],
    packages: [/^wxt\//, /^valibot$/, /^marked$/, /^dompurify$/, /^@observablehq\/plot$/, ...PAGE_PACKAGES],
  },
};

interface Import {
  file: string;
  from: string;
}

const IMPORT = /^\s*(import|export)\s+(type\s+)?(?:[^'"();]*?\sfrom\s+)?'([^']+)'/gm;
const LAZY = /\bimport\(\s*'([^']+)'\s*\)/g;

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const fixed = [...text.matchAll(IMPORT)].filter((match) => !match[2]).map((match) => match[3] ?? '');
  const lazy = [...text.matchAll(LAZY)].map((match) => match[1] ?? '');
  return [...fixed, ...lazy].map((from) => ({ file, from }));
}

/** The room an import leads to, or null for a package. */
function roomOf({ file, from }: Import): string | null {
  const path = from.startsWith('@/')
    ? from.slice(2)
    : from.startsWith('.')
      ? posix.join(posix.dirname(file), from)
      : null;
  return path === null ? null : (path.split('/')[0] ?? '');
}

function sources(room: string): string[] {
  return readdirSync(room, { recursive: true, encoding: 'utf8' })
    .map((file) => `${room}/${file}`)
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture)\.tsx?$|\/fixtures\//.test(file));
}

describe('the walls of the house', () => {
  it.each(ROOMS)('%s imports only what it may', (room) => {
    const files = sources(room);
    expect(files.length).toBeGreaterThan(0);
    const may = MAY[room] ?? { rooms: [], packages: [] };
    const wrong = files.flatMap(importsOf).filter((each) => {
      const target = roomOf(each);
      return target === null
        ? !may.packages.some((allowed) => allowed.test(each.from))
        : !may.rooms.includes(target);
    });
    expect(wrong).toEqual([]);
  });

  it('the content script reaches only readers, reading and messages', () => {
    const readers = sources('detection/sites').filter((file) => file.endsWith('/reader.ts'));
    const reached = reach([
      'entrypoints/frame.ts',
      'entrypoints/reader.ts',
      'entrypoints/look.ts',
      'entrypoints/missed.ts',
      'entrypoints/point.ts',
      'entrypoints/taught.ts',
      ...readers,
    ]);
    const wrong = [...reached].filter(
      (file) =>
        !/^(entrypoints\/(frame|reader|look|missed|point|taught)\.ts|reading\/|messages\/(send|listen)\.ts)/.test(
          file,
        ) &&
        !/^detection\/(?!closing\/)/.test(file) &&
        !/^progress\/slices\.ts$/.test(file),
    );
    expect(wrong).toEqual([]);
  });

  it('the background reaches no text that is fetched when it is needed, which a worker cannot do', () => {
    const reached = reach(['entrypoints/background.ts']);
    expect(reached).toContain('locales/worker-i18n.ts');
    expect(reached).not.toContain('locales/i18n.ts');
  });

  it('sees an import that breaks a wall', () => {
    expect(roomOf({ file: 'detection/sites/x.ts', from: '../../storage/db' })).toBe('storage');
    expect(roomOf({ file: 'detection/x.ts', from: 'dexie' })).toBeNull();
  });
});

/** Every file of ours that is loaded when these are. */
function reach(start: string[]): Set<string> {
  const seen = new Set<string>();
  const queue = [...start];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const each of importsOf(file)) {
      if (roomOf(each) === null) continue;
      const base = each.from.startsWith('@/')
        ? each.from.slice(2)
        : posix.join(posix.dirname(file), each.from);
      const found = [`${base}.ts`, `${base}.tsx`].find((path) => existsSync(path));
      if (found) queue.push(found);
    }
  }
  return seen;
}
