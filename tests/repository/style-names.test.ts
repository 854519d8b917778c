import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Pieces that pages refine on purpose: rows of buttons, and a button. */
const REFINED = ['acts', 'button'];

const sheetsOf = (room: string) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => `${room}/${file}`);

/** The classes that have a rule of their own in a stylesheet, outside of media queries. */
function classesIn(file: string): string[] {
  const text = readFileSync(file, 'utf8').replace(/\/\*[^*]*\*\//g, '');
  const heads = text.split('\n').filter((line) => /^\.[\w-]+(?: \{|,)$/.test(line));
  return heads.map((line) => line.slice(1).replace(/ \{$|,$/, ''));
}

it('a page has no class of the name that a shared piece has, which would make its style the page’s', () => {
  const shared = new Map(
    sheetsOf('components').flatMap((file) => classesIn(file).map((name) => [name, file])),
  );
  expect(shared.size).toBeGreaterThan(15);
  const taken = sheetsOf('entrypoints').flatMap((file) =>
    classesIn(file)
      .filter((name) => shared.has(name) && !REFINED.includes(name))
      .map((name) => `.${name}: ${shared.get(name)} and ${file}`),
  );
  expect(taken).toEqual([]);
});
