import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileOf, type Import, importsOf, pathOf, reach } from '@/scripts/lib/import-graph';

// The walls of the house: which room may import which, types included, because who needs another's types depends on it.
const ROOMS = [
  'background',
  'browser',
  'components',
  'detection',
  'entrypoints',
  'locales',
  'messages',
  'progress',
  'reading',
  'storage',
  'sync',
  'transfer',
] as const;

const PAGE_PACKAGES = [/^preact/, /^nanostores$/, /^@nanostores\//];

/** Per room: the rooms below it, and the packages its files may import. Nothing imports a room above its own. */
const MAY: Record<string, { rooms: readonly string[]; packages: readonly RegExp[] }> = {
  detection: { rooms: ['detection'], packages: [] },
  progress: { rooms: ['progress', 'detection'], packages: [] },
  transfer: {
    rooms: ['transfer', 'progress', 'detection'],
    packages: [/^papaparse$/, /^fflate$/, /^liquidjs$/, /^valibot$/],
  },
  messages: { rooms: ['messages', 'progress', 'detection'], packages: [/^wxt\/browser$/, /^valibot$/] },
  reading: { rooms: ['reading', 'detection', 'messages', 'progress'], packages: [/^wxt\/browser$/] },
  storage: {
    // `transfer`: a snapshot is a backup, and is made here.
    rooms: ['storage', 'transfer', 'progress', 'detection'],
    packages: [/^dexie$/, /^minisearch$/, /^wxt\/browser$/, /^valibot$/],
  },
  sync: {
    rooms: ['sync', 'storage', 'messages', 'transfer', 'progress', 'detection'],
    packages: [/^valibot$/],
  },
  browser: {
    rooms: ['browser', 'storage', 'messages', 'progress', 'detection'],
    packages: [/^wxt\/browser$/],
  },
  locales: { rooms: ['locales'], packages: PAGE_PACKAGES },
  background: {
    // `locales`: the few texts that come with the worker, see below.
    rooms: ['background', 'browser', 'detection', 'locales', 'messages', 'progress', 'storage', 'sync'],
    packages: [/^wxt\/(browser|utils\/inject-script)$/, /^valibot$/],
  },
  components: {
    rooms: [
      'components',
      'browser',
      'locales',
      'messages',
      'progress',
      'storage',
      'sync',
      'detection',
      'transfer',
    ],
    packages: [/^wxt\/browser$/, ...PAGE_PACKAGES],
  },
  // `docs` is the guide, which the extension carries.
  entrypoints: {
    rooms: [...ROOMS, 'docs'],
    packages: [/^wxt\//, /^valibot$/, /^marked$/, /^dompurify$/, /^@observablehq\/plot$/, ...PAGE_PACKAGES],
  },
};

const roomOf = (each: Pick<Import, 'file' | 'from'>) => pathOf(each)?.split('/')[0] ?? null;

function sources(room: string): string[] {
  return readdirSync(room, { recursive: true, encoding: 'utf8' })
    .map((file) => `${room}/${file}`)
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture)\.tsx?$|\/fixtures\//.test(file));
}

const atRunTime = (each: Import) => !each.isType;

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

  it('only the background imports the background', () => {
    const wrong = sources('entrypoints')
      .filter((file) => file !== 'entrypoints/background.ts')
      .flatMap(importsOf)
      .filter((each) => roomOf(each) === 'background');
    expect(wrong).toEqual([]);
  });

  it('no file imports itself by way of others, not even for a type', () => {
    const files = ROOMS.flatMap(sources);
    // What is loaded when it is needed may lead back: nothing waits for it.
    const circles = files.filter((file) =>
      importsOf(file).some((each) => {
        const target = each.isLazy ? null : fileOf(each);
        return target !== null && reach([target], ({ isLazy }) => !isLazy).has(file);
      }),
    );
    expect(circles).toEqual([]);
  });

  it('the content script reaches only readers, reading and messages', () => {
    const readers = sources('detection/sites').filter((file) => file.endsWith('/reader.ts'));
    const scripts = ['frame', 'reader', 'look', 'missed', 'point', 'taught'];
    // What `reader-scripts.ts` puts into the scripts that it writes.
    const parts = ['lifecycle/recognise', 'visit/session', 'visit/site-requests'];
    const roots = [
      ...scripts.map((name) => `entrypoints/${name}.ts`),
      ...parts.map((part) => `reading/${part}.ts`),
      ...readers,
    ];
    const reached = reach(roots, atRunTime);
    const wrong = [...reached].filter(
      (file) =>
        !/^(entrypoints\/(frame|reader|look|missed|point|taught)\.ts|reading\/|messages\/(send|listen)\.ts)/.test(
          file,
        ) &&
        !/^detection\/(?!closing\/)/.test(file) &&
        // What a visit is measured in: both sides count it alike.
        !/^progress\/model\/(slices|recordings|order)\.ts$/.test(file),
    );
    expect(wrong).toEqual([]);
  });

  it('the background reaches no text that is fetched when it is needed, which a worker cannot do', () => {
    const reached = reach(['entrypoints/background.ts'], atRunTime);
    expect(reached).toContain('locales/worker-i18n.ts');
    expect(reached).not.toContain('locales/i18n.ts');
  });

  it('sees an import that breaks a wall', () => {
    expect(roomOf({ file: 'detection/sites/x.ts', from: '../../storage/db' })).toBe('storage');
    expect(roomOf({ file: 'detection/x.ts', from: 'dexie' })).toBeNull();
  });
});
