import { describe, expect, it } from 'vitest';
import type { Outline } from '../model/facts';
import { MOST_CHAPTERS } from './outline-limits';
import { mergeOutline, outlineOf } from './outline-parts';
import { chaptersTo } from './story.fixture';

const sighting = (keys: string[], complete: boolean, seenAt: number, title?: string, on?: string): Outline =>
  outlineOf(
    'book:x',
    { keys: ['book:x'], ...(title === undefined ? {} : { title: { value: title, from: 'json' } }) },
    {
      chapters: keys.map((key) => ({ key, title: `${key} at ${seenAt}` })),
      complete,
      from: 'json',
      because: 'test',
    },
    seenAt,
    on,
  );
/** A list that stood on the page of one of the course's chapters, as a navigation beside its text. */
const shown = (on: string, keys: string, complete: boolean, seenAt: number): Outline => {
  const chapters = [...keys].map((key) => ({ key, title: key }));
  const list = { chapters, complete, from: 'navigation' as const, because: 'test' };
  return outlineOf('book:x', { keys: ['book:x'] }, list, seenAt, on);
};
const keys = (outline: Outline) => outline.chapterKeys.join('');
const said = (outline: Outline) => [keys(outline), outline.complete];
const merged = (...outlines: Outline[]) => outlines.reduce(mergeOutline);

describe('mergeOutline', () => {
  it('prefers complete over partial, whichever is later', () => {
    const complete = sighting([...'abc'], true, 5);
    expect(keys(merged(complete, sighting([...'ax'], false, 3)))).toBe('abc');
    expect(merged(sighting([...'ax'], false, 3), complete).complete).toBe(true);
  });

  it('lets a later partial sighting add and update, but not remove', () => {
    const outline = merged(sighting([...'abc'], true, 5), sighting([...'bxy'], false, 7));
    expect(keys(outline)).toBe('abxyc');
    expect(outline.chapters[1]?.title).toBe('b at 7');
    expect(outline.complete).toBe(true);
  });

  it('lets a later complete sighting remove', () => {
    const outline = merged(
      sighting([...'abc'], true, 5),
      sighting([...'bxy'], false, 7),
      sighting([...'ac'], true, 9),
    );
    expect(keys(outline)).toBe('ac');
  });

  it('takes the smaller canonical JSON of two sightings at one time', () => {
    const [a, b] = [sighting([...'ab'], true, 5), sighting([...'ac'], true, 5)];
    expect(keys(merged(a, b))).toBe('ab');
    expect(keys(merged(b, a))).toBe('ab');
  });

  it('grows from partial sightings and keeps their order', () => {
    const outline = merged(
      sighting([...'ab'], false, 1),
      sighting([...'bcd'], false, 2),
      sighting(['z'], false, 3),
    );
    expect(keys(outline)).toBe('abcdz');
    expect(outline.complete).toBe(false);
  });

  it('loses no chapter when two sightings place each behind the other', () => {
    const outline = merged(
      sighting([...'xab'], false, 1),
      sighting([...'xba'], false, 1),
      sighting(['b', 'a'], false, 2),
    );
    expect([...keys(outline)].sort().join('')).toBe('abx');
  });

  it('comes out the same in any order and with repetitions', () => {
    const all = [
      sighting([...'abc'], true, 5, 'one'),
      sighting([...'bx'], false, 7),
      sighting([...'xyb'], false, 8, 'two'),
      sighting([...'acd'], true, 6),
    ];
    const expected = merged(...all);
    expect(merged(...[...all].reverse())).toEqual(expected);
    expect(merged(...all, ...all)).toEqual(expected);
    expect(merged(merged(...all.slice(0, 2)), merged(...all.slice(1)))).toEqual(expected);
    expect(expected.title).toBe('two');
  });

  it('keeps fields that a later page did not know', () => {
    const known = sighting(['a'], true, 5, 'Rust');
    expect(merged(known, sighting(['a'], true, 6)).title).toBe('Rust');
  });

  it('takes an outline without parts for one sighting', () => {
    const { parts: _none, ...bare } = sighting([...'abc'], true, 5, 'Rust');
    expect(merged(bare, sighting([...'abd'], true, 6))).toMatchObject({
      title: 'Rust',
      chapterKeys: ['a', 'b', 'd'],
    });
  });

  it('survives outlines of ten thousand chapters, of which it keeps as many as it holds', () => {
    const many = chaptersTo(10_000);
    const course = { keys: ['book:x'] };
    const one = outlineOf(
      'book:x',
      course,
      { chapters: many, complete: false, from: 'json', because: '' },
      1,
    );
    expect(mergeOutline(one, one).chapterKeys).toHaveLength(MOST_CHAPTERS);
  });
});

describe('lists that stood on pages of one course', () => {
  it('are a part once two were different, until a page shows their union', () => {
    const [one, two] = [shown('b', 'abc', true, 1), shown('y', 'xyz', true, 2)];
    expect(said(merged(one, two))).toEqual(['xyzabc', false]);
    expect(said(merged(one, two, shown('a', 'abc', true, 3)))).toEqual(['abcxyz', false]);
    expect(said(merged(one, two, shown('a', 'abcxyz', true, 4)))).toEqual(['abcxyz', true]);
    expect(said(merged(one, two, shown('a', 'abcxyz', true, 4), shown('b', 'abcxyz', true, 5)))).toEqual([
      'abcxyz',
      true,
    ]);
  });

  it('are a part where they share a page, as where each shows the pages of its own section', () => {
    expect(said(merged(shown('b', 'sabt', true, 1), shown('d', 'stcd', true, 2)))[1]).toBe(false);
    expect(said(merged(shown('s', 'sabcd', true, 1), shown('s', 'swxyz', true, 2)))[1]).toBe(false);
  });

  it('are a part where one was known to be one, and has what the other has not', () => {
    expect(said(merged(shown('a', 'ab', false, 1), shown('y', 'xyz', true, 2)))).toEqual(['xyzab', false]);
    expect(said(merged(shown('y', 'xyz', true, 1), shown('a', 'ab', false, 2)))).toEqual(['xyzab', false]);
    expect(said(merged(shown('a', 'ab', false, 1), shown('y', 'abxyz', true, 2)))).toEqual(['abxyz', true]);
  });

  it('stay a part when the last page has led on to one that no list has', () => {
    const whole = (on: string, at: number) => shown(on, 'abc', true, at);
    const led = merged(whole('a', 1), whole('b', 2), shown('c', 'abcw', false, 3));
    expect(said(led)).toEqual(['abcw', false]);
    expect(said(merged(led, whole('a', 4)))[1]).toBe(false);
    expect(said(merged(led, shown('w', 'abcw', true, 5)))).toEqual(['abcw', true]);
  });

  it('are whole after the author has changed them: the page that showed the one stands in the other', () =>
    expect(said(merged(shown('a', 'abcde', true, 1), shown('b', 'abxde', true, 2)))).toEqual([
      'abxde',
      true,
    ]));

  it('give way to what the site’s own data calls all', () =>
    expect(said(merged(shown('q', 'pq', false, 1), sighting([...'abc'], true, 2)))).toEqual(['abc', true]));

  it('come out the same in any order', () => {
    const all = [
      shown('b', 'abc', true, 1),
      shown('y', 'xyz', true, 2),
      shown('a', 'abk', false, 3),
      sighting([...'abz'], true, 4),
      shown('x', 'xyzab', true, 5),
      shown('c', 'abc', true, 6),
    ];
    const expected = merged(...all);
    const orders = [0, 1, 2, 3, 4].map((turn) => [...all.slice(turn), ...all.slice(0, turn)]);
    for (const order of [...orders, ...orders.map((order) => order.toReversed())])
      expect(merged(...order)).toEqual(expected);
    const [first, second, ...rest] = all as [Outline, Outline, ...Outline[]];
    expect(mergeOutline(first, mergeOutline(second, merged(...rest)))).toEqual(expected);
  });
});
