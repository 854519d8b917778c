import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readList } from './read-list';

/** A small mdBook whose sidebar comes from a script, as mdBook 0.5 writes it. */
const BREAD = `<!doctype html><html lang="en"><head><title>Dough - Bread</title></head><body>
<mdbook-sidebar-scrollbox class="sidebar-scrollbox"></mdbook-sidebar-scrollbox><h1 class="menu-title">Bread</h1>
<main><p>Fold it <b>twice</p><p>and wait.</b></p></main></body></html>`;
const TOC = `class Box extends HTMLElement { connectedCallback() { this.innerHTML = '<ol class="chapter">\
<li class="chapter-item"><a href="flour.html">The miller\\'s flour</a></li>\
<li class="chapter-item"><a href="dough.html">Dough</a></li></ol>'; } }`;
const COLUMN =
  '<html><head><title>结束语 - 面包 - 极客时间</title></head><body><div id="article-content">再见</div>';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-list-'));
  for (const [name, text] of Object.entries({ 'bread.html': BREAD, 'toc.js': TOC, 'column.html': COLUMN }))
    writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

const bread = { id: 'bread', file: 'bread.html', url: 'https://bread.example/book/dough.html' };

/** What is said of a list with these lines; texts stand in it as they are. */
async function read(...lines: (object | string)[]): Promise<Record<string, unknown>[]> {
  const list = join(folder, 'list.jsonl');
  writeFileSync(
    list,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  const said = [];
  for await (const line of readList(list)) said.push(line as Record<string, unknown>);
  return said;
}

it('fills the sidebar as the book’s script does, below the root it is given', async () => {
  const [said] = await read({ ...bread, toc: 'toc.js', root: '' });
  expect(said).toMatchObject({
    kind: 'chapter',
    reader: 'mdbook',
    course: { title: 'Bread', keys: ['book:bread.example/book'] },
    title: 'Dough',
    chapters: 2,
    position: 2,
  });
  const [deeper] = await read({
    ...bread,
    url: 'https://bread.example/book/part/dough.html',
    toc: 'toc.js',
    root: 'x/',
  });
  expect(deeper).toMatchObject({ kind: 'none', reason: 'no-chapter-address' });
});

it('leaves a chapter out of the list without its script', async () =>
  expect(await read(bread)).toMatchObject([{ id: 'bread', kind: 'none' }]));

it.each([
  [
    'by path',
    { '/serv/v1/article': { code: 0, data: { id: 5, product_id: 100, article_title: '结束语 | 再会' } } },
  ],
  [
    'by address',
    {
      'https://time.geekbang.org/serv/v1/article': {
        code: 0,
        data: { id: 5, product_id: 100, article_title: '结束语 | 再会' },
      },
    },
  ],
])('answers the requests of a reader, and those that follow from them, %s', async (_, first) => {
  const answers = {
    ...first,
    '/serv/v1/column/articles': {
      code: 0,
      data: { list: [{ id: 5, article_title: '结束语 | 再会' }], page: { count: 1, more: false } },
    },
  };
  const column = { id: 'column', file: 'column.html', url: 'https://time.geekbang.org/column/article/5' };
  expect(await read({ ...column, answers }, column)).toMatchObject([
    { course: { keys: ['geekbang:100'] }, title: '结束语 | 再会', chapters: 1, position: 1 },
    { course: { keys: ['geekbang:article/5'] }, title: '结束语', chapters: 0, complete: false },
  ]);
});

it('names the line that is wrong or whose file is missing, and goes on', async () => {
  const said = await read(
    '{"id":',
    { id: 'gone', file: 'gone.html', url: 'https://x.example/' },
    { ...bread, url: 'about:blank' },
    bread,
  );
  expect(said).toMatchObject([
    { id: null, error: expect.stringContaining('line 1') },
    { id: 'gone', error: expect.stringContaining('gone.html') },
    { id: 'bread', error: expect.stringContaining('about:blank') },
    { id: 'bread', kind: 'none' },
  ]);
});

it('ends with 1 when a line was wrong, with 0 when none was, and with 2 without a list', async () => {
  const run = (file: string) =>
    spawnSync('node', ['scripts/read.mjs', join(folder, file)], { encoding: 'utf8' });
  writeFileSync(join(folder, 'good.jsonl'), `${JSON.stringify(bread)}\n`);
  writeFileSync(join(folder, 'bad.jsonl'), `no line\n${JSON.stringify(bread)}\n`);
  const [good, bad, none] = [run('good.jsonl'), run('bad.jsonl'), run('none.jsonl')];
  expect([good.status, bad.status, none.status]).toEqual([0, 1, 2]);
  expect(
    bad.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual([null, 'bread']);
});
