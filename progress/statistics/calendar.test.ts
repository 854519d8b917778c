import { describe, expect, it } from 'vitest';
import { byMonth, byWeek, type Read, tallyOf } from './activity';
import { calendar, dayIn, dayIndex } from './calendar';

const HOUR = 3_600_000;
const hours = (from: string, to: string, zone: string) => {
  const { starts } = calendar(from, to, zone);
  return starts.slice(1).map((end, i) => (end - (starts[i] ?? 0)) / HOUR);
};

describe('calendar', () => {
  it.each([
    ['2026-03-28', '2026-03-30', 'Europe/Berlin', [24, 23, 24]],
    ['2026-10-24', '2026-10-26', 'Europe/Berlin', [24, 25, 24]],
    // Clocks go forward at midnight: the day begins at one.
    ['2024-09-07', '2024-09-09', 'America/Santiago', [24, 23, 24]],
    // Samoa skipped a date when it crossed the date line.
    ['2011-12-29', '2011-12-31', 'Pacific/Apia', [24, 0, 24]],
    ['2026-02-27', '2026-03-01', 'Asia/Shanghai', [24, 24, 24]],
    ['2026-04-04', '2026-04-06', 'Australia/Lord_Howe', [24, 24.5, 24]],
  ])('from %s to %s in %s has days of %j hours', (from, to, zone, expected) => {
    expect(hours(from, to, zone)).toEqual(expected);
  });

  it('puts an instant on the day of the zone, to the millisecond', () => {
    const days = calendar('2026-01-01', '2026-01-02', 'Asia/Shanghai');
    const midnight = Date.UTC(2026, 0, 1, 16);
    expect([midnight - 1, midnight].map((at) => dayIndex(days, at))).toEqual([0, 1]);
    expect([midnight - 24 * HOUR - 1, midnight + 24 * HOUR].map((at) => dayIndex(days, at))).toEqual([
      -1, -1,
    ]);
    expect(dayIn('America/New_York')(midnight)).toBe('2026-01-01');
  });

  it('refuses what is no date and no zone', () => {
    expect(() => calendar('tomorrow', '2026-01-01', 'UTC')).toThrow(RangeError);
    expect(() => calendar('2026-01-01', '2026-01-01', 'Moon/Crater')).toThrow(RangeError);
  });
});

describe('tallyOf', () => {
  const at = (day: number, hour: number) => Date.UTC(2026, 0, day, hour);
  const visit = (startedAt: number, endedAt: number, engaged = 600, chapterKey = 'c1') => ({
    courseKey: 'a:1',
    chapterKey,
    startedAt,
    endedAt,
    engaged,
    minimum: 10,
  });
  const counted = (from: string, to: string, visits: readonly Read[]) => {
    const tally = tallyOf(calendar(from, to, 'UTC'));
    for (const each of visits) tally.visited(each);
    return tally;
  };
  const days = (visits: ReturnType<typeof visit>[], from = '2026-01-01', to = '2026-01-03') =>
    counted(from, to, visits).days();
  const engaged = (...args: Parameters<typeof days>) => days(...args).map((day) => day.engaged);

  it('splits a visit over midnight as its duration is, and counts its chapter on the day it began', () => {
    const over = visit(at(1, 23), at(2, 2));
    expect(engaged([over])).toEqual([200, 400, 0]);
    expect(days([over]).map((day) => day.visited)).toEqual([1, 0, 0]);
    expect(engaged([over], '2026-01-02')).toEqual([400, 0]);
    expect(engaged([over], '2026-01-01', '2026-01-01')).toEqual([200]);
  });

  it('counts one that was open for longer than a day when it began, and none that ended before it began', () => {
    expect(engaged([visit(at(1, 10), at(3, 10))])).toEqual([600, 0, 0]);
    expect(engaged([visit(at(2, 10), at(1, 10))])).toEqual([0, 600, 0]);
  });

  it('counts a chapter once a day, and a glimpse not at all', () => {
    const visits = [visit(at(1, 1), at(1, 2)), visit(at(1, 3), at(1, 4)), visit(at(1, 5), at(1, 6), 3, 'c2')];
    expect(days(visits)[0]).toMatchObject({ visited: 1, engaged: 1203 });
  });

  it('sums by week and by month', () => {
    const tally = counted('2025-12-29', '2026-01-05', [visit(at(1, 1), at(1, 2))]);
    for (const day of [4, 5, 20]) tally.reached('done', at(day, 5));
    tally.reached('finished', Date.UTC(2025, 11, 31, 23));
    const month = tally.days();
    const totals = (all: typeof month) => all.map(({ day, done, finished }) => [day, done, finished]);
    expect(totals(byWeek(month))).toEqual([
      ['2025-12-29', 1, 1],
      ['2026-01-05', 1, 0],
    ]);
    expect(totals(byWeek(month, 7))).toEqual([
      ['2025-12-28', 0, 1],
      ['2026-01-04', 2, 0],
    ]);
    expect(totals(byMonth(month))).toEqual([
      ['2025-12-01', 0, 1],
      ['2026-01-01', 2, 0],
    ]);
  });
});
