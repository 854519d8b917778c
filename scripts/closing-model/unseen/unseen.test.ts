import { describe, expect, it } from 'vitest';
import { evaluate } from '../evaluate';
import { unseen } from './courses';

describe('courses of other publishers and languages', () => {
  it('are many, and most of them have a farewell', () => {
    expect(unseen.length).toBeGreaterThanOrEqual(60);
    expect(new Set(unseen.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(9);
  });

  // The one missed is the third 总结 of its course: whoever has read all of it is asked.
  it('end where they end, by their outlines', () => {
    const { result, misses } = evaluate(unseen, 'outline');
    expect(result.fp).toBe(0);
    expect(misses.map(({ title }) => title)).toEqual(['10 总结']);
  });

  it('are not ended by a word that may end a unit, by the title alone', () => {
    const { result, misses } = evaluate(unseen, 'title');
    expect(result.fp).toBe(0);
    // No title can place these.
    const missed = ['10 总结', 'Wrapping up', 'Conclusion', '마무리', 'Sonuç'];
    expect(misses.map(({ title }) => title)).toEqual(missed);
  });
});
