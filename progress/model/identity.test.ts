import { describe, expect, it } from 'vitest';
import { chaptersTo, keyOf, Story } from '../fold/story.fixture';
import type { Mark } from './facts';
import { setsOf } from './identity';

const roots = (story: Story) =>
  story
    .library()
    .courses.map(({ row }) => row.key)
    .sort();

describe('same-course', () => {
  it('joins identities under the smallest key, whatever the direction', () => {
    const story = new Story('b:2');
    story.visit(1);
    story.visit(2, { courseKey: 'a:1' });
    story.visit(3, { courseKey: 'c:3' });
    story.mark('same-course', { value: 'a:1' });
    story.mark('same-course', { courseKey: 'c:3', value: 'b:2' });
    story.mark('same-course', { courseKey: 'a:1', value: 'c:3' });
    expect(roots(story)).toEqual(['a:1']);
    expect(story.fold().row).toMatchObject({ keys: ['a:1', 'b:2', 'c:3'], engaged: 360 });
  });

  it('splits again when the link is taken back', () => {
    const story = new Story('b:2');
    story.visit(1);
    story.visit(2, { courseKey: 'a:1' });
    story.undo(story.mark('same-course', { value: 'a:1' }));
    expect(roots(story)).toEqual(['a:1', 'b:2']);
  });

  it('makes one course of chapters read without and with their course known', () => {
    const story = new Story('geekbang:100');
    story.visit(keyOf(1), { courseKey: 'geekbang:article/1' });
    story.visit(keyOf(2));
    story.outline(chaptersTo(3));
    story.mark('same-course', { by: 'reader', value: 'geekbang:article/1' });
    const { row, chapters } = story.fold();
    expect(row).toMatchObject({ key: 'geekbang:100', chapters: 3 });
    expect(chapters.map((chapter) => chapter.state)).toEqual(['begun', 'begun', 'new']);
  });
});

describe('two sites with one course', () => {
  const joined = () => {
    const story = new Story('geekbang:100');
    story.outline(chaptersTo(3));
    story.outline(
      [
        { key: 'm1', title: '01 | Chapter 1', section: 'Part 1' },
        { key: 'm2', title: 'Chapter 2', section: 'elsewhere' },
        { key: 'm9', title: 'Only here', section: 'Part 1' },
      ],
      { courseKey: 'book:mirror.test/x', complete: false },
    );
    story.visit('m1', { courseKey: 'book:mirror.test/x' });
    story.visit(keyOf(1));
    story.done(1, 1, { courseKey: 'book:mirror.test/x', chapterKey: 'm2' });
    const link = story.mark('same-course', { value: 'book:mirror.test/x' });
    return { story, link };
  };

  it('pairs their chapters by title, and does not count what only one of them has', () => {
    const { chapters, row } = joined().story.fold();
    expect(
      chapters.map(({ chapterKey, pairs, onlyOn, counts, state }) => [
        chapterKey,
        pairs,
        onlyOn,
        counts,
        state,
      ]),
    ).toEqual([
      ['c1', ['m1'], undefined, true, 'begun'],
      ['c2', ['m2'], undefined, true, 'done'],
      ['c3', undefined, undefined, true, 'new'],
      ['m9', undefined, 'mirror.test', false, 'new'],
    ]);
    expect(row).toMatchObject({ counted: 3, done: 1, outlineComplete: true });
    expect(chapters[0]?.engaged).toBe(240);
  });

  it('splits them again', () => {
    const { story, link } = joined();
    story.undo(link);
    expect(story.fold('geekbang:100').row).toMatchObject({ done: 0, engaged: 120 });
    expect(story.fold('book:mirror.test/x').row).toMatchObject({ done: 1, engaged: 120 });
  });
});

describe('belongs-to', () => {
  it('gives a page and what was decided on it to another course, and remembers it', () => {
    const story = new Story('book:a');
    story.visit(1);
    story.visit('stray');
    story.mark('done', { by: 'reader', chapterKey: 'stray' });
    const moved = story.mark('belongs-to', { chapterKey: 'stray', value: 'book:b' });
    story.visit('stray');
    expect(story.fold('book:a').row.engaged).toBe(120);
    expect(story.fold('book:b')).toMatchObject({
      row: { engaged: 240 },
      chapters: [{ chapterKey: 'stray', state: 'done' }],
    });
    story.undo(moved);
    expect(roots(story)).toEqual(['book:a']);
    expect(story.fold().row.engaged).toBe(360);
  });

  it('leaves no course behind when every page belongs elsewhere', () => {
    const story = new Story('book:a');
    story.visit('stray');
    story.mark('belongs-to', { chapterKey: 'stray', value: 'book:b' });
    expect(roots(story)).toEqual(['book:b']);
  });

  it('takes the latest word, and no finish along', () => {
    const story = new Story('book:a');
    story.visit('stray');
    story.mark('finished', { by: 'reader', chapterKey: 'stray' });
    story.mark('belongs-to', { chapterKey: 'stray', value: 'book:b' });
    story.mark('belongs-to', { chapterKey: 'stray', value: 'book:c' });
    expect(story.library().courses.map(({ row }) => [row.key, row.state])).toEqual([['book:c', 'reading']]);
    expect(story.fold('book:c').row.finishedAt).toBeUndefined();
  });
});

it('joins a chain of any length in linear time', () => {
  const chain = (length: number) =>
    Array.from(
      { length },
      (_, n) => ({ kind: 'same-course', courseKey: `a:${n}`, value: `a:${n + 1}` }) as Mark,
    );
  // Of the processor, not of the clock, and the best of three: others use it, too.
  const time = (length: number) =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const since = process.cpuUsage();
        const sets = setsOf(chain(length));
        for (let n = 0; n <= length; n += 1) sets.rootOf(`a:${n}`);
        return process.cpuUsage(since).user / 1000;
      }),
    );
  time(2000);
  expect(setsOf(chain(40_000)).keysOf('a:777')).toHaveLength(40_001);
  // Ten times the length: a hundred times the work where it is not linear.
  expect(time(40_000) / Math.max(1, time(4000))).toBeLessThan(60);
});
