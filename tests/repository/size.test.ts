import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { groupBy } from '@/progress/model/group-by';
import { linesOf, longFunctions } from '@/scripts/lib/code-size';

const PRODUCT = [
  'background',
  'browser',
  'components',
  'detection',
  'entrypoints',
  'messages',
  'progress',
  'reading',
  'storage',
  'sync',
  'transfer',
];
/** One file a language, one folder a site: they grow with the world and not with the code. */
const GROWS = /^(locales|detection\/(sites|closing\/words))(\/|$)/;

const code = [...PRODUCT, 'locales', 'scripts', 'tests']
  .flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
  )
  .filter((file) => /\.(tsx?|mjs)$/.test(file) && !/\/(\.built|node_modules)\//.test(file))
  .filter((file) => !/\.(test|spec|fixture)\.tsx?$|\/fixtures\/|\.d\.m?ts$/.test(file));
/** What is written as code; the word lists of the detector are data. */
const product = code
  .filter((file) => PRODUCT.includes(file.split('/')[0] ?? ''))
  .filter((file) => !/^detection\/closing\/words\//.test(file));

const share = (sorted: readonly number[], part: number) => sorted[Math.floor(sorted.length * part)] ?? 0;

describe('the size of the code', () => {
  it('files are of a screen or two', () => {
    const lengths = product.map(linesOf).sort((a, b) => a - b);
    expect(lengths.length).toBeGreaterThan(300);
    expect(share(lengths, 0.5)).toBeLessThanOrEqual(60);
    expect(share(lengths, 0.95)).toBeLessThanOrEqual(170);
    expect(product.filter((file) => linesOf(file) > 400)).toEqual([]);
  });

  it('no folder has more than 24 files of code beside its tests', () => {
    const folders = groupBy(
      code.filter((file) => !GROWS.test(file)),
      (file) => dirname(file),
    );
    const full = [...folders].filter(([, files]) => files.length > 24);
    expect(full.map(([folder, { length }]) => `${folder}: ${length}`)).toEqual([]);
  });

  it('no function has more than 80 lines without a reason', () => {
    const long = product.flatMap((file) =>
      longFunctions(readFileSync(file, 'utf8'), 80).map(
        ({ line, lines }) => `${file}:${line}: ${lines} lines`,
      ),
    );
    expect(long).toEqual([]);
  });

  it.each([
    ['a function', 'export function f(): void {', '}'],
    ['one with its parameters on lines of their own', 'function f(\n  a: number,\n): void {', '}'],
    ['an arrow function in another', '  const f = async (a) => {', '  };'],
    ['a method', '  async f(): Promise<void> {', '  }'],
  ])('sees %s that is too long', (_what, head, end) => {
    const source = (reason: string) =>
      `const before = 1;\n${reason}${head}\n${'    work();\n'.repeat(4)}${end}\n`;
    const length = head.split('\n').length + 5;
    expect(longFunctions(source(''), length)).toEqual([]);
    expect(longFunctions(source(''), length - 1)).toEqual([{ line: 2, lines: length }]);
    expect(longFunctions(source('/** In one piece, because it is a table. */\n'), length - 1)).toEqual([]);
  });
});
