import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withLibrary } from '../database/connection';
import { belongsTo, markCourse, undo } from '../marks/marks';
import { deleteNote, saveNote, saveTakeaway } from '../notes/save-note';
import { COURSE, emptyLibrary, keyOf, read } from '../recording/report.fixture';
import type { Piece } from './highlight';
import { inSlices } from './in-slices';
import { type Hit, openSearch, type Search } from './search';
import { fits, SearchIndex } from './search-index';

let search: Search;
const marked = (pieces: Piece[]) => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
const shown = (hit: Hit) => `${hit.kind}: ${marked(hit.course)} / ${marked(hit.text)}`;
const found = async (query: string) => (await search.search(query)).map(shown);
const matches = (index: SearchIndex, query: string) => {
  const { words, candidates } = index.search(query);
  return candidates.filter(({ entry }) => fits(entry, words));
};

beforeEach(async () => {
  await emptyLibrary();
  const outline = ['基础篇：到底应该怎么理解平均负载？', '案例篇：CPU 使用率达到100%', '结束语'].map(
    (title, i) => ({
      key: keyOf(i + 1),
      title,
    }),
  );
  await read(1, { title: 'Linux性能优化实战', outline });
  await read('r1', {
    day: 1,
    keys: ['book:rust.test'],
    title: 'Programming Résumé',
    outline: [{ key: 'r1', title: 'Ownership of memory' }],
  });
  search = openSearch();
});

afterEach(() => search.close());

describe('search', () => {
  it.each([
    ['性能优化', ['course: Linux[性能优化]实战 / ']],
    ['性能', ['course: Linux[性能]优化实战 / ']],
    ['能优', ['course: Linux性[能优]化实战 / ']],
    ['载', ['chapter: Linux性能优化实战 / 基础篇：到底应该怎么理解平均负[载]？']],
    ['LINU', ['course: [Linu]x性能优化实战 / ']],
    ['resume', ['course: Programming [Résumé] / ']],
    ['linux cpu', ['chapter: [Linux]性能优化实战 / 案例篇：[CPU] 使用率达到100%']],
    ['owner', ['chapter: Programming Résumé / [Owner]ship of memory']],
    ['emory', []],
    ['优性', ['course: Linux[性]能[优]化实战 / ']],
    ['memory cpu', []],
    ['  ', []],
    ['？', []],
  ])('%s', async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  it('finds the same before the index is built and after', () => {
    const index = new SearchIndex();
    const words = ['性能', '优化', 'linux', 'Lin', 'cpu', '负载', '载', 'overload', 'node.js'];
    for (let n = 0; n < 40; n += 1) {
      const pick = (i: number) => words[(n * 7 + i * 5) % words.length] ?? '';
      const note = {
        id: 'n',
        kind: 'note' as const,
        body: `${pick(4)}${pick(5)}。${pick(6)}`,
        tags: [],
        updatedAt: 1,
      };
      const chapters = [1, 2].map((i) => ({
        key: `c${i}`,
        title: `${pick(i)} ${pick(i + 1)}${pick(i + 2)}`,
      }));
      index.put({ key: `a:${n}`, rev: n, title: `${pick(0)}课`, chapters, notes: [note] });
    }
    const queries = [...words, '性能 linux', '能优', '优', 'load', 'js', '课 cpu'];
    const all = () =>
      queries.map((query) =>
        matches(index, query)
          .map(({ entry }) => `${entry.row.key} ${entry.note?.id}`)
          .sort(),
      );
    const before = all();
    expect(before.every((found, i) => found.length > 0 || queries[i] === 'load')).toBe(true);
    for (const _ of index.work());
    expect(all()).toEqual(before);
  });

  it('finds takeaways, notes, quotes and tags, titles first', async () => {
    await saveTakeaway(COURSE, 1, 'memory is *the* bottleneck', null);
    await saveNote(
      { courseKey: COURSE, chapterKey: keyOf(1), kind: 'quote', quote: '上下文切换 and memory', body: '' },
      null,
    );
    await saveNote({ courseKey: COURSE, kind: 'note', body: 'plain', tags: ['memory'] }, null);
    const hits = await search.search('memory');
    expect(hits.map(({ kind }) => kind)[0]).toBe('chapter');
    expect(
      hits
        .slice(1)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['note', 'quote', 'takeaway']);
    expect(hits.find(({ kind }) => kind === 'quote')).toMatchObject({
      chapterKey: keyOf(1),
      courseKey: COURSE,
    });
  });

  it('puts the later of two that fit equally first', async () => {
    const first = await saveNote({ courseKey: COURSE, kind: 'note', body: 'twice one' }, null);
    await vi.waitFor(() => expect(Date.now()).toBeGreaterThan(first.note.updatedAt));
    const second = await saveNote({ courseKey: COURSE, kind: 'note', body: 'twice two' }, null);
    const ids = async () => (await search.search('twice')).map(({ noteId }) => noteId);
    expect(await ids()).toEqual([second.note.id, first.note.id]);
  });

  it('follows what changes while it is open', async () => {
    expect(await found('fresh')).toEqual([]);
    const { note } = await saveNote({ courseKey: COURSE, kind: 'note', body: 'fresh' }, null);
    expect(await found('fresh')).toEqual(['note: Linux性能优化实战 / [fresh]']);
    const { note: again } = await saveNote({ ...note, body: 'stale' }, note.version);
    expect(await found('fresh')).toEqual([]);
    expect(await found('stale')).toHaveLength(1);
    await deleteNote(note.id, again.version);
    expect(await found('stale')).toEqual([]);
  });

  it('tells when something changed behind an open page', async () => {
    const changed = vi.fn();
    const other = openSearch(changed);
    await other.search('x');
    await vi.waitFor(async () => {
      await saveNote({ courseKey: COURSE, kind: 'note', body: 'new' }, null);
      expect(changed).toHaveBeenCalled();
    });
    other.close();
  });

  it.each(['forgotten', 'not-a-course'] as const)(
    'never finds what is %s, until it is taken back',
    async (kind) => {
      await saveNote({ courseKey: COURSE, kind: 'note', body: 'secret words' }, null);
      expect(await found('secret')).toHaveLength(1);
      const action = await markCourse(COURSE, kind);
      for (const query of ['secret', '性能', '负载']) expect(await found(query)).toEqual([]);
      const anew = openSearch();
      expect(await anew.search('secret')).toEqual([]);
      anew.close();
      expect(await withLibrary((db) => db.texts.where('key').equals(COURSE).count())).toBe(0);
      await undo(action);
      expect(await found('secret')).toHaveLength(1);
    },
  );

  it('finds a page where the user said it belongs', async () => {
    await saveNote(
      { courseKey: 'book:rust.test', chapterKey: 'r1', kind: 'note', body: 'moved along' },
      null,
    );
    await belongsTo('book:rust.test', ['r1'], COURSE);
    expect((await search.search('moved')).map(({ courseKey }) => courseKey)).toEqual([COURSE]);
  });
});

describe('inSlices', () => {
  it('gives what the work gives, and lets what is urgent go first', async () => {
    const order: string[] = [];
    function* work(): Generator<null, number> {
      const end = performance.now() + 20;
      while (performance.now() < end);
      yield null;
      order.push('worked');
      return 7;
    }
    const urgent = async () => {
      order.push('urgent');
    };
    expect(await inSlices(work(), undefined, urgent)).toBe(7);
    expect(order).toEqual(['urgent', 'urgent', 'worked']);
  });

  it('gives way between slices and stops when told', async () => {
    const ending = new AbortController();
    let done = 0;
    function* work(): Generator<null> {
      for (;;) {
        const end = performance.now() + 3;
        while (performance.now() < end);
        done += 1;
        if (done === 3) setTimeout(() => ending.abort(), 0);
        yield null;
      }
    }
    expect(await inSlices(work(), ending.signal)).toBeNull();
    expect(done).toBeGreaterThanOrEqual(3);
  });
});
