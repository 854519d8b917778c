import { describe, expect, it } from 'vitest';
import { evaluate } from '../evaluate';
import { unseen } from './courses';

describe('courses of other publishers and languages', () => {
  it('are many, and most of them have a farewell', () => {
    expect(unseen.length).toBeGreaterThanOrEqual(60);
    expect(new Set(unseen.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(9);
  });

  // The one missed has nothing but a tail of two sentences, and "Wrapping up" above it.
  it('end where they end, by their outlines', () => {
    expect(evaluate(unseen, 'outline').result).toMatchObject({ fp: 0, fn: 1 });
  });

  it('are not ended by a word that may end a unit, by the title alone', () => {
    const { result, misses } = evaluate(unseen, 'title');
    expect(result.fp).toBe(0);
    // Each of the missed is a bare "Conclusion", 总结 or "Sonuç", which no title can place.
    expect(misses.map(({ verdict }) => verdict.closing)).toEqual(Array(8).fill('unsure'));
  });
});
