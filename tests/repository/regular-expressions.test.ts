import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';

// Titles, addresses and texts come from pages and files: an expression that is worse than linear lets one of them stall
// a page. Every expression of the product is fed long repeated input.

const ROOMS = [
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
const LENGTH = 16_000;
/** Milliseconds: what is linear takes less than one, what is not takes a hundred and more. */
const LONGEST = 40;

interface Found {
  where: string;
  literal: string;
}

function expressionsIn(file: string): Found[] {
  const source = readFileSync(file, 'utf8');
  const found: Found[] = [];
  const look = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    if ('regex' in node && 'start' in node && 'end' in node) {
      const [start, end] = [Number(node.start), Number(node.end)];
      const line = source.slice(0, start).split('\n').length;
      found.push({ where: `${file}:${line}`, literal: source.slice(start, end) });
    }
    Object.values(node).forEach(look);
  };
  look(parseSync(file, source).program);
  return found;
}

const all = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture)\.tsx?$|\.d\.ts$/.test(file))
    .flatMap((file) => expressionsIn(`${room}/${file}`)),
);

const SIGNS = ['a', '1', ' ', '\n', '-', '第', '一', '.', '/', '"', '<', '(', '|', ':', '—', '&'];

/** Repeated pieces of what the expression itself names, and of usual signs, with and without an end that fits nowhere. */
function inputsFor(literal: string): string[] {
  const named = [...new Set(literal.replace(/\\[a-zA-Z]/g, '').match(/[^\\[\](){}*+?^$|]/gu) ?? [])].slice(
    0,
    12,
  );
  const words = literal.match(/[\p{L}]{2,}/gu)?.slice(0, 6) ?? [];
  const pieces = [...new Set([...SIGNS, ...named, ...words])];
  const pairs = SIGNS.slice(0, 6).flatMap((sign) => named.slice(0, 6).map((other) => sign + other));
  return [...pieces, ...pairs].flatMap((piece) => {
    const long = piece.repeat(LENGTH / piece.length);
    return [long, `${long}\u0001`];
  });
}

function slowest(literal: string): string | null {
  const end = literal.lastIndexOf('/');
  const flags = literal.slice(end + 1);
  const expression = new RegExp(literal.slice(1, end), flags.includes('g') ? flags : `${flags}g`);
  const takes = (input: string) => {
    const since = performance.now();
    input.replace(expression, '');
    return performance.now() - since;
  };
  // A second look tells a slow expression from a busy machine.
  const slow = inputsFor(literal).find((input) => [1, 2, 3].every(() => takes(input) > LONGEST));
  return slow === undefined ? null : `${JSON.stringify(slow.slice(0, 4))} …`;
}

it('no expression is worse than linear', () => {
  expect(all.length).toBeGreaterThan(300);
  const slow = all.flatMap(({ where, literal }) => {
    const input = slowest(literal);
    return input === null ? [] : [`${where} ${literal} on ${input}`];
  });
  expect(slow).toEqual([]);
});

it.each(['/\\s+$/', '/(.+)：(.+)x/'])('sees that %s is', (literal) => {
  expect(slowest(literal)).not.toBeNull();
});
