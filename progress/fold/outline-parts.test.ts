import { describe, expect, it } from 'vitest';
import type { Outline } from '../model/facts';
import { mergeOutline, outlineOf } from './outline-parts';
import { chaptersTo } from './story.fixture';

const sighting = (keys: string[], complete: boolean, seenAt: number, title?: string): Outline =>
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
  );
const keys = (outline: Outline) => outline.chapterKeys.join('');
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

  it('survives an outline of ten thousand chapters', () => {
    const many = chaptersTo(10_000);
    const course = { keys: ['book:x'] };
    const one = outlineOf(
      'book:x',
      course,
      { chapters: many, complete: false, from: 'json', because: '' },
      1,
    );
    expect(mergeOutline(one, one).chapterKeys).toHaveLength(10_000);
  });
});
