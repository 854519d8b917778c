import { expect, it } from 'vitest';
import { mergeFrontMatter, propertyIn, splitFrontMatter } from './front-matter';

const merge = (current: string | null, before: string | null, next: string | null) =>
  mergeFrontMatter(current, before, next, '\n');

it.each([
  ['---\nid: "a"\n---\n# T\n', 'id: "a"\n', '---\n# T\n'],
  ['\uFEFF---\r\nid: a\r\n---\r\nx', 'id: a\r\n', '---\r\nx'],
  ['---\n---\n', '', '---\n'],
  ['# T\n---\nid: a\n---\n', null, '# T\n---\nid: a\n---\n'],
  ['---\nid: a\n', null, '---\nid: a\n'],
  ['---\nid: a\n--- b\n---', 'id: a\n--- b\n', '---'],
])('takes the front matter of %j apart', (text, inner, rest) => {
  const split = splitFrontMatter(text);
  expect([split.inner, split.rest]).toEqual([inner, rest]);
  expect(`${split.head}${split.inner ?? ''}${split.rest}`).toBe(text);
});

it.each([
  ['id: "geekbang:100"\n', 'geekbang:100'],
  ["id: 'it''s'\n", "it's"],
  ['title: x\nid: book:a.test/b\r\n', 'book:a.test/b'],
  ['id: "a \\"b\\" \\\\"\n', 'a "b" \\'],
  ['id:\n  - a\n  - b\n', null],
  ['id: a\nid: b\n', null],
  ['ids: a\n', null],
  [null, null],
])('finds the id in %j', (inner, id) => {
  expect(propertyIn(inner, 'id')).toBe(id);
});

const BEFORE = 'title: "Linux"\nprogress: 20\nstopped_at: "One"\ntags:\n  - "course"\n  - "net"\n';
const NEXT = 'title: "Linux"\nprogress: 40\nfinished: 2026-05-20\ntags:\n  - "course"\n  - "disk"\n';

it('brings up to date what stands as it was written, however it is quoted', () => {
  expect(merge(BEFORE, BEFORE, NEXT)).toBe(
    'title: "Linux"\nprogress: 40\ntags:\n  - "course"\n  - "disk"\nfinished: 2026-05-20\n',
  );
  const requoted = BEFORE.replaceAll('"', '').replace('tags:\n  - course', 'tags:\n- course');
  expect(merge(requoted, BEFORE, NEXT)).toContain('progress: 40\n');
  expect(merge(requoted, BEFORE, NEXT)).not.toContain('stopped_at');
});

it('leaves what the person changed, added or took out', () => {
  const edited = 'mine: [1, 2]\ntitle: My course\n# why\nprogress: 21\nstopped_at: "One"\naliases:\n  - L\n';
  expect(merge(edited, BEFORE, NEXT)).toBe(
    'mine: [1, 2]\ntitle: My course\n# why\nprogress: 21\naliases:\n  - L\nfinished: 2026-05-20\n',
  );
});

it('keeps the items that the person added to a list', () => {
  const edited = BEFORE.replace('  - "net"', '  - net\n  - mine');
  expect(merge(edited, BEFORE, NEXT)).toContain('tags:\n  - "course"\n  - mine\n  - "disk"\n');
});

it.each([
  ['a file without', null, BEFORE, NEXT],
  ['a template without', BEFORE, BEFORE, null],
  ['what was never written here', BEFORE, null, BEFORE.replace('20', '40')],
  ['a property that stands twice', `${BEFORE}title: x\n`, BEFORE, NEXT],
])('touches nothing in %s', (_what, current, before, next) => {
  expect(merge(current, before, next)).toBe(current);
});

it('ends its lines as the file does', () => {
  const windows = BEFORE.replaceAll('\n', '\r\n');
  expect(mergeFrontMatter(windows, BEFORE, NEXT, '\r\n')).toBe(
    'title: "Linux"\r\nprogress: 40\r\ntags:\r\n  - "course"\r\n  - "disk"\r\nfinished: 2026-05-20\r\n',
  );
});
