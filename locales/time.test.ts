import { afterEach, describe, expect, it } from 'vitest';
import { ago, dayName, dayRange, days, reading, spent, took } from './time';

const home = process.env.TZ;
afterEach(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

const HOUR = 3_600_000;

describe('days are those of the person’s own zone', () => {
  // Twenty minutes to midnight and twenty past in Shanghai: 15:40 and 16:20 in London.
  const [late, early] = [Date.UTC(2026, 0, 5, 15, 40), Date.UTC(2026, 0, 5, 16, 20)];
  it.each([
    ['Asia/Shanghai', 'yesterday'],
    ['Europe/London', 'today'],
    ['America/New_York', 'today'],
    ['Pacific/Kiritimati', 'today'],
  ])('in %s: %s', (zone, expected) => {
    process.env.TZ = zone;
    expect(ago(late, early, 'en')).toBe(expected);
  });

  it.each([
    [
      'Europe/Berlin',
      'the day after has 23 hours',
      Date.UTC(2026, 2, 28, 22, 30),
      Date.UTC(2026, 2, 29, 21, 30),
    ],
    [
      'Europe/Berlin',
      'the day after has 25 hours',
      Date.UTC(2026, 9, 24, 21, 30),
      Date.UTC(2026, 9, 25, 22, 30),
    ],
    [
      'Africa/Cairo',
      'the day after begins at one o’clock',
      Date.UTC(2026, 3, 23, 21, 30),
      Date.UTC(2026, 3, 24, 20, 30),
    ],
  ])('in %s across a change of the clocks: %s', (zone, _what, evening, nextEvening) => {
    process.env.TZ = zone;
    expect(new Date(nextEvening).getDate() - new Date(evening).getDate()).toBe(1);
    expect(ago(evening, nextEvening, 'en')).toBe('yesterday');
    expect(ago(evening - 6 * 24 * HOUR, nextEvening, 'en')).toBe('7 days ago');
  });
});

it('takes what lies in the future for now, and no duration for negative', () => {
  const now = Date.UTC(2026, 0, 5, 12);
  expect(ago(now + 400 * 24 * HOUR, now, 'en')).toBe('today');
  expect(days(-3, 'en')).toBe('0 days');
  expect(took(now, now - 400 * 24 * HOUR, 'en')).toBe('1 day');
});

it('names a day as written, wherever the reader is, with its year where that is another', () => {
  process.env.TZ = 'America/Los_Angeles';
  expect(dayName('2026-12-08', '2026-11-30', 'en')).toBe('December 8');
  expect(dayName('2027-01-03', '2026-11-30', 'en')).toBe('January 3, 2027');
  expect(dayName('2027-01-03', '2026-11-30', 'zh-CN')).toBe('2027年1月3日');
});

it('sets numbers in Chinese as our own sentences do', () => {
  const now = Date.UTC(2026, 0, 25, 12);
  expect([days(130, 'zh-CN'), reading(540, 'zh-TW'), reading(6000, 'zh-CN')]).toEqual([
    '130 天',
    '9 分鐘',
    '1.7 小时',
  ]);
  expect(ago(now - 21 * 24 * HOUR, now, 'zh-CN')).toBe('3 周前');
});

it('tells of a visit of five seconds as it was, and of one day as one date', () => {
  expect([spent(5, 'en'), spent(60, 'en')]).toEqual(['5 seconds', '1 minute']);
  const noon = Date.UTC(2026, 0, 5, 12);
  expect(dayRange(noon, noon + HOUR, 'en')).toBe('Jan 5, 2026');
});
