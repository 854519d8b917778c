import { describe, expect, it } from 'vitest';
import type { Read } from '../statistics/activity';
import { weeklyReading } from './weekly-reading';

/** Reads of so many minutes, each begun at a time of the wall in its zone. */
function reads(...all: readonly [start: string, minutes: number][]): Read[] {
  return all.map(([start, minutes], i) => ({
    courseKey: 'a:1',
    chapterKey: `c${i}`,
    startedAt: Date.parse(start),
    endedAt: Date.parse(start) + minutes * 60_000,
    engaged: minutes * 60,
    minimum: 10,
  }));
}

/** Long ago: whoever read then is measured over all four weeks. */
const LONG_AGO: [string, number] = ['2026-01-05T12:00Z', 60];

describe('weeklyReading', () => {
  // Monday 2 to Sunday 29 November 2026 are the 28 days before Monday 30 November.
  const now = Date.parse('2026-11-30T12:00+08:00');

  it('counts the 28 days before today: by week, by weekday, and week after week', () => {
    const given = reads(
      LONG_AGO,
      ['2026-11-01T10:00+08:00', 500],
      ['2026-11-02T20:00+08:00', 40],
      ['2026-11-16T20:00+08:00', 80],
      ['2026-11-22T10:00+08:00', 20],
      ['2026-11-29T10:00+08:00', 100],
      ['2026-11-30T08:00+08:00', 500],
    );
    expect(weeklyReading(given, now, 'Asia/Shanghai')).toEqual({
      minutes: 60,
      byWeekday: [30, 0, 0, 0, 0, 0, 30],
      weeks: [100, 100, 0, 40],
    });
  });

  it('is nothing where nothing was read', () => {
    const nothing = { minutes: 0, byWeekday: [0, 0, 0, 0, 0, 0, 0], weeks: [0, 0, 0, 0] };
    expect(weeklyReading([], now, 'Asia/Shanghai')).toEqual(nothing);
    expect(weeklyReading(reads(LONG_AGO), now, 'Asia/Shanghai')).toEqual(nothing);
  });

  it('measures whoever began lately from the first day on, over a week at least', () => {
    const twoWeeks = reads(['2026-11-16T20:00+08:00', 30], ['2026-11-29T20:00+08:00', 30]);
    expect(weeklyReading(twoWeeks, now, 'Asia/Shanghai')).toMatchObject({ minutes: 30, weeks: [30, 30] });
    const yesterday = reads(['2026-11-29T20:00+08:00', 35]);
    expect(weeklyReading(yesterday, now, 'Asia/Shanghai')).toMatchObject({ minutes: 35, weeks: [35] });
  });

  it.each([
    // 23:50 in Kathmandu is a Sunday there and 18:05 in Greenwich; half an hour reaches into the Monday.
    ['Asia/Kathmandu', '2026-11-22T23:50+05:45', [20, 0, 0, 0, 0, 0, 10]],
    ['Asia/Shanghai', '2026-11-22T23:50+05:45', [30, 0, 0, 0, 0, 0, 0]],
    ['America/Los_Angeles', '2026-11-22T23:50+05:45', [0, 0, 0, 0, 0, 0, 30]],
  ])('puts an evening on the weekday of %s', (zone, start, minutes) => {
    const at = Date.parse('2026-12-01T12:00Z');
    const { byWeekday } = weeklyReading(reads(LONG_AGO, [start, 30]), at, zone);
    expect(byWeekday.map((each) => Math.round(each * 4))).toEqual(minutes);
  });

  it('cuts days as the clocks do when they are set back', () => {
    // In Los Angeles the Sunday of 1 November 2026 has 25 hours: it ends at 8 UTC of the Monday.
    const given = reads(LONG_AGO, ['2026-11-02T07:30Z', 20], ['2026-11-02T08:10Z', 40]);
    const { byWeekday } = weeklyReading(given, Date.parse('2026-11-20T12:00Z'), 'America/Los_Angeles');
    expect(byWeekday).toEqual([10, 0, 0, 0, 0, 0, 5]);
  });

  it('keeps 28 days of the calendar where clocks were set forward in between', () => {
    // 8 March 2026 has 23 hours in Los Angeles. The window is 22 February to 21 March.
    const at = Date.parse('2026-03-22T12:00-07:00');
    const edge = (start: string) => weeklyReading(reads(LONG_AGO, [start, 28]), at, 'America/Los_Angeles');
    expect(edge('2026-02-22T00:00-08:00').minutes).toBe(7);
    expect(edge('2026-02-21T22:00-08:00').minutes).toBe(0);
    expect(edge('2026-03-21T23:00-07:00').minutes).toBe(7);
  });
});
