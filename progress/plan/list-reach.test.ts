import { expect, it } from 'vitest';
import { listReach } from './list-reach';

const HOUR = 3600;
const today = '2026-11-30';

it('says how far a list reaches: ten hours at two a week are five weeks, today included', () => {
  expect(listReach([4 * HOUR, 6 * HOUR], 120, today)).toEqual({ day: '2027-01-03', unknown: 0 });
  expect(listReach([60], 120, today)).toEqual({ day: today, unknown: 0 });
});

it('counts what has no known length, and says nothing where nothing was read or nothing is known', () => {
  expect(listReach([HOUR, null, null], 60, today)).toEqual({ day: '2026-12-06', unknown: 2 });
  expect(listReach([HOUR], 0, today)).toEqual({ day: null, unknown: 0 });
  expect(listReach([null], 60, today)).toEqual({ day: null, unknown: 1 });
  expect(listReach([1e9], 1, today)).toEqual({ day: null, unknown: 0 });
});
