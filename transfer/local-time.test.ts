import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clock, dayIn, isZone, timeIn } from './local-time';

const ZONES = ['Asia/Shanghai', 'America/Los_Angeles', 'Asia/Kathmandu'];

it.each([
  ['Asia/Shanghai', '2026-03-04T23:00Z', '2026-03-05', '2026-03-05T07:00:00.000+08:00'],
  ['America/Los_Angeles', '2026-03-05T07:00Z', '2026-03-04', '2026-03-04T23:00:00.000-08:00'],
  ['Asia/Kathmandu', '2026-03-04T18:20Z', '2026-03-05', '2026-03-05T00:05:00.000+05:45'],
  // Summer time begins on 8 March 2026 at 2:00 and ends on 1 November at 2:00; 1:30 comes twice.
  ['America/Los_Angeles', '2026-03-08T09:59Z', '2026-03-08', '2026-03-08T01:59:00.000-08:00'],
  ['America/Los_Angeles', '2026-03-08T10:00Z', '2026-03-08', '2026-03-08T03:00:00.000-07:00'],
  ['America/Los_Angeles', '2026-11-01T08:30Z', '2026-11-01', '2026-11-01T01:30:00.000-07:00'],
  ['America/Los_Angeles', '2026-11-01T09:30Z', '2026-11-01', '2026-11-01T01:30:00.000-08:00'],
  ['UTC', '2026-01-01T00:00Z', '2026-01-01', '2026-01-01T00:00:00.000+00:00'],
])('tells in %s what %s is there', (zone, at, day, time) => {
  expect(dayIn(zone, Date.parse(at))).toBe(day);
  expect(timeIn(zone, Date.parse(at))).toBe(time);
});

it('names every moment exactly, in every zone', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES),
      fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2100, 0) }),
      (zone, at) => Date.parse(timeIn(zone, at)) === at,
    ),
  );
});

it('is empty where there is no time, and tells a day that can be read of any clock', () => {
  expect([dayIn('UTC', undefined), timeIn('UTC', 0)]).toEqual(['', '']);
  for (const zone of ZONES) expect(timeIn(zone, Number.MAX_SAFE_INTEGER)).toMatch(/^9999-12-\d\dT/);
});

it('knows which zones there are', () => {
  expect(ZONES.every(isZone)).toBe(true);
  expect(isZone('Mars/Olympus')).toBe(false);
});

it('tells a place in a recording as players do', () => {
  expect([0, 61, 754.9, 3723].map(clock)).toEqual(['0:00', '1:01', '12:34', '1:02:03']);
});
