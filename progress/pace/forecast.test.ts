import { describe, expect, it } from 'vitest';
import { forecast, needsOf } from './forecast';
import type { ChapterLeft } from './time-left';

const today = '2026-11-30';
const pace = (...weeks: number[]) => ({
  minutes: weeks.reduce((a, b) => a + b, 0) / weeks.length,
  byWeekday: [],
  weeks,
});
const NONE = pace(0, 0, 0, 0);
const left = (minutes: number, deviation = 0) => ({ seconds: minutes * 60, deviation: deviation * 60 });

describe('forecast', () => {
  it('is a single day where every week is alike: 300 minutes at 60 a week take five weeks, today included', () => {
    const steady = pace(60, 60, 60, 60);
    const day = '2027-01-03';
    expect(forecast(left(300), steady, steady, today)).toEqual({
      earliest: day,
      latest: day,
      ifOnly: false,
    });
    expect(forecast(left(1), steady, steady, today)).toMatchObject({ earliest: today });
  });

  it.each([
    // Found by halving intervals of 60·T ± 1.2816·√(1200·(T + T²/4) + d²) = L, in weeks T.
    [290, 0, '2026-12-21', '2027-01-30'],
    [290, 80, '2026-12-17', '2027-02-02'],
    // What is left is so unsure that it may be over today.
    [30, 40, '2026-11-30', '2026-12-14'],
  ])('spreads %i minutes with a deviation of %i as weeks of 90 and 30 do', (minutes, deviation, ...days) => {
    const uneven = pace(90, 30, 90, 30);
    const [earliest, latest] = days;
    expect(forecast(left(minutes, deviation), uneven, uneven, today)).toMatchObject({ earliest, latest });
  });

  it('names no latest day where one good week of four says that it may never come', () => {
    expect(forecast(left(290), pace(240, 0, 0, 0), NONE, today)).toMatchObject({ latest: null });
  });

  it('takes all reading where nothing was read of this course, and says so', () => {
    const all = pace(70, 70, 70, 70);
    expect(forecast(left(70), NONE, all, today)).toEqual({
      earliest: '2026-12-06',
      latest: '2026-12-06',
      ifOnly: true,
    });
  });

  it('is nothing where nothing tells', () => {
    const steady = pace(60, 60, 60, 60);
    expect(forecast(left(60), NONE, NONE, today)).toBeNull();
    expect(forecast({ seconds: null, deviation: 0 }, steady, steady, today)).toBeNull();
    expect(forecast(left(0), steady, steady, today)).toBeNull();
    expect(forecast(left(60 * 521), steady, steady, today)).toBeNull();
  });

  it('takes a single week to vary by half', () => {
    const { earliest, latest } = forecast(left(60), pace(60), pace(60), today) ?? {};
    expect([earliest, latest]).toEqual(['2026-12-03', '2026-12-25']);
  });
});

describe('needsOf', () => {
  const chapters = (count: number): ChapterLeft[] =>
    Array.from({ length: count }, (_, i) => ({ chapterKey: `c${i}`, title: '', seconds: 900 }));
  const of = (count: number) => ({ chapters: chapters(count), seconds: count * 900 });

  it('says how many chapters a week the day needs, and how many more than so far', () => {
    // 12 chapters of 15 minutes in the three weeks to Sunday 20 December: 4 a week; 30 minutes a week were 2.
    const needs = needsOf(of(12), pace(30, 30, 30, 30), { today, until: '2026-12-20' });
    expect(needs).toEqual({ chaptersAWeek: 4, moreAWeek: 2, minutesAWeek: 60 });
    expect(needsOf(of(12), pace(60, 60), { today, until: '2026-12-20' })).toMatchObject({ moreAWeek: 0 });
    expect(needsOf(of(12), NONE, { today, until: '2026-12-20' })).toMatchObject({ moreAWeek: 4 });
  });

  it('speaks of a week where fewer days are left, and of nothing behind the day', () => {
    expect(needsOf(of(3), NONE, { today, until: today })).toMatchObject({ chaptersAWeek: 3 });
    expect(needsOf(of(3), NONE, { today, until: '2026-11-29' })).toBeNull();
    expect(needsOf(of(0), NONE, { today, until: today })).toBeNull();
  });

  it('counts chapters where their length is unknown', () => {
    const unknown = { chapters: chapters(8).map((each) => ({ ...each, seconds: null })), seconds: null };
    expect(needsOf(unknown, pace(60), { today, until: '2026-12-13' })).toEqual({
      chaptersAWeek: 4,
      moreAWeek: 4,
      minutesAWeek: 0,
    });
  });
});
