import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRecordings, type Recording, shareOfLesson } from './recordings';

const ALL = 'f'.repeat(16);
const NONE = '0'.repeat(16);
const [FIRST, SECOND] = [`${'f'.repeat(8)}${'0'.repeat(8)}`, `${'0'.repeat(8)}${'f'.repeat(8)}`];
const recording = (length: number, slices = ALL, source?: string): Recording => ({
  length,
  slices,
  ...(source && { source }),
});

describe('the share of a lesson that was played', () => {
  it('takes a short recording beside a long one for an advert', () => {
    const watched = [recording(15), recording(600, 'e000000000000000')];
    expect(shareOfLesson(watched, {})).toBeCloseTo(3 / 64);
    expect(shareOfLesson([recording(15)], { longest: 600 })).toBe(0);
  });

  it('adds up two sittings, with an advert in the middle of either', () => {
    expect(shareOfLesson([recording(600, FIRST), recording(15), recording(600, SECOND)], {})).toBe(1);
  });

  it('knows a recording again when its length is measured anew', () => {
    expect(shareOfLesson([recording(600, FIRST), recording(601.2, SECOND)], {})).toBe(1);
    expect(shareOfLesson([recording(30, FIRST), recording(32, SECOND)], {})).toBe(1);
  });

  it('tells two of one length apart by their source, and takes the halves of one for no two', () => {
    expect(shareOfLesson([recording(600, FIRST, 'a'), recording(600, SECOND, 'b')], {})).toBe(0.5);
    expect(shareOfLesson([recording(600, FIRST, 'a'), recording(600, SECOND)], {})).toBe(1);
  });

  it('goes by what the site’s data names, whatever else was played', () => {
    expect(shareOfLesson([recording(8)], { named: 20 })).toBe(0);
    expect(shareOfLesson([recording(60), recording(20, FIRST)], { named: 20 })).toBe(0.5);
    expect(shareOfLesson([recording(20, FIRST, 'a'), recording(20, SECOND, 'b')], { named: 20 })).toBe(1);
  });

  it('follows a lesson that has become longer than the site’s data says', () => {
    expect(shareOfLesson([recording(900)], { named: 600 })).toBe(1);
    expect(shareOfLesson([recording(30)], { named: 20 })).toBe(0);
  });

  it('weighs what is long by its length', () => {
    expect(shareOfLesson([recording(600), recording(400, NONE)], {})).toBeCloseTo(0.6);
    expect(shareOfLesson([recording(600), recording(299, NONE)], {})).toBe(1);
  });

  it('counts each of a list that lasts a minute, and waits for what is not known yet', () => {
    const list = { playlist: [600, 300, 10] };
    expect(shareOfLesson([recording(600)], list)).toBeCloseTo(2 / 3);
    expect(shareOfLesson([recording(600), recording(300)], list)).toBe(1);
    expect(shareOfLesson([recording(600)], { playlist: [600, 600] })).toBe(0.5);
    expect(shareOfLesson([recording(600)], { playlist: [600, 0, 0] })).toBeCloseTo(1 / 3);
  });
});

const some = fc.array(
  fc.record({
    length: fc.constantFrom(15, 30, 600, 601),
    slices: fc.stringMatching(/^[0-9a-f]{16}$/),
    source: fc.constantFrom('a', 'b'),
  }),
  { maxLength: 6 },
);

it('comes out the same in any order, with repetitions', () => {
  fc.assert(
    fc.property(some, some, some, (a, b, c) => {
      const once = mergeRecordings(mergeRecordings(a, b), c);
      expect(mergeRecordings(c, mergeRecordings(b, a))).toEqual(once);
      expect(mergeRecordings(once, b)).toEqual(once);
      expect(mergeRecordings(once, [])).toEqual(once);
    }),
  );
});

it('keeps few of a page that makes up lengths', () => {
  const many = Array.from({ length: 500 }, (_, i) => recording(i + 1));
  const kept = mergeRecordings(many, []);
  expect([kept.length, kept[0]?.length]).toEqual([32, 500]);
});
