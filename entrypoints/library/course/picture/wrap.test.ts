import { describe, expect, it } from 'vitest';
import { balanced, wrap } from './wrap';

/** Every character is one wide. */
const measure = (text: string) => Array.from(text).length;
const lines = (text: string, width: number, most = 9) => wrap(text, width, most, measure).lines;

describe('wrapping', () => {
  it('breaks between words, and Chinese anywhere', () => {
    expect(lines('one two three', 8)).toEqual(['one two', 'three']);
    expect(lines('高并发系统设计', 3)).toEqual(['高并发', '系统设', '计']);
    expect(lines('深入Linux内核', 7)).toEqual(['深入Linux', '内核']);
  });

  it('begins no line with closing punctuation, and ends none with an opening bracket', () => {
    expect(lines('一二三四。五', 4)).toEqual(['一二三', '四。五']);
    expect(lines('一二三《四》', 4)).toEqual(['一二三', '《四》']);
    expect(lines('一二三）》，四', 4)).toEqual(['一二', '三）》，', '四']);
  });

  it('breaks a word that is wider than a line, by what a reader takes for one character', () => {
    expect(lines('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
    expect(wrap('👩‍💻👩‍💻', 1, 9, (text) => [...new Intl.Segmenter().segment(text)].length).lines).toEqual([
      '👩‍💻',
      '👩‍💻',
    ]);
  });

  it('ends what is too long with an ellipsis that fits, not after a comma', () => {
    expect(wrap('一二三，四五六七八', 4, 1, measure)).toEqual({ lines: ['一二三…'], isCut: true });
    expect(wrap('one two three four', 9, 1, measure)).toEqual({ lines: ['one two…'], isCut: true });
    expect(wrap('one two', 9, 1, measure).isCut).toBe(false);
  });

  it('gives nothing for nothing', () => expect(lines('  ', 4)).toEqual([]));

  it('leaves no last line of one character', () => {
    expect(balanced('高并发系统设计四十问', 9, 3, measure).lines).toEqual(['高并发系统', '设计四十问']);
  });
});
