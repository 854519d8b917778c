import { expect, it } from 'vitest';
import { firstDayOf, monthsBetween, spansTo, weekdayOf } from './spans';

it.each([
  ['2026-11-20', 1, '2025-11-17', '2025-12-01', '2025-11-17'],
  ['2026-11-20', 7, '2025-11-16', '2025-12-01', '2025-11-16'],
  ['2026-01-31', 1, '2025-01-27', '2025-02-01', '2025-01-27'],
  ['2024-02-29', 1, '2023-02-27', '2023-03-01', '2023-02-27'],
])('a year until %s, with weeks from day %i, begins on %s', (today, firstDay, weeks, months, from) => {
  expect(spansTo(today, firstDay)).toEqual({ weeks, months, from });
  expect(weekdayOf(weeks, firstDay)).toBe(0);
});

it('names all months between two, and both of them', () => {
  expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(monthsBetween('2026-02', '2026-02')).toEqual(['2026-02']);
});

it('begins weeks as people do where the language is spoken', () => {
  expect([firstDayOf('en-US'), firstDayOf('en-GB')]).toEqual([7, 1]);
});
