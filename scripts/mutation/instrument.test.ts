import { afterEach, expect, it, vi } from 'vitest';
import { instrument } from './instrument.mjs';

const SOURCE = `export const WORDS = ['end'];
export const isEnd = (word) => WORDS.includes(word);
export function twice(number) {
  return 2 * number;
}
export const later = (a) => (b) => ({ sum: a + b });
export class Counter { count = 0; add() { this.count += 1; return this.count; } }`;

const taken = new Set<string>();
const switches = {
  call: (id: string) => taken.has(id),
  value: (first: unknown) => first,
  data: (id: string, value: unknown) => (taken.has(id) ? [] : value),
};

async function load(...broken: string[]) {
  vi.stubGlobal('__doubt', switches);
  for (const id of broken) taken.add(id);
  // The fragment makes it a new module.
  const url = `data:text/javascript,${encodeURIComponent(instrument(SOURCE, 'a.ts'))}#${broken.join()}`;
  return await import(/* @vite-ignore */ url);
}

afterEach(() => {
  taken.clear();
  vi.unstubAllGlobals();
});

it('leaves the code as it was while nothing is taken away, line for line', async () => {
  const { isEnd, twice, later, Counter } = await load();
  expect([isEnd('end'), twice(3), later(1)(2), new Counter().add()]).toEqual([true, 6, { sum: 3 }, 1]);
  expect(instrument(SOURCE, 'a.ts').split('\n')).toHaveLength(SOURCE.split('\n').length);
});

it.each([
  ['a function', 'a.ts#twice:3', 3],
  ['the body of an arrow', 'a.ts#isEnd:2', 'end'],
])('lets %s be taken away, by its name and line', async (_what, id, instead) => {
  const { isEnd, twice } = await load(id);
  expect([twice(3), isEnd('end')]).toContain(instead);
});

it('lets a constant be emptied, and whoever uses it meets it so', async () => {
  const { isEnd } = await load('a.ts#WORDS:1');
  expect(isEnd('end')).toBe(false);
});
