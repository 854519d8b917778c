import { expect, it } from 'vitest';
import { dateOf, orderOf } from './dates';

const NOW = Date.UTC(2026, 10, 23, 12);

it('reads dates with the year first, and none that cannot be', () => {
  const noon = new Date(2024, 1, 29, 12).getTime();
  for (const cell of ['2024-02-29', '2024/2/29', '2024.02.29', '2024年2月29日'])
    expect(dateOf(cell, NOW)).toBe(noon);
  expect(dateOf('2024-02-29T10:00:00.000Z', NOW)).toBe(Date.UTC(2024, 1, 29, 10));
  expect(dateOf('2024-02-29 10:00', NOW)).toBe(new Date(2024, 1, 29, 10).getTime());
  for (const cell of ['2023-02-29', '9999-12-31', '1970-01-01', 'soon', '2024-13-01T00:00'])
    expect(dateOf(cell, NOW), cell).toBeNull();
});

it('takes a clock that is a few hours ahead for now', () => {
  expect(dateOf(new Date(NOW + 3_600_000).toISOString(), NOW)).toBe(NOW);
});

it.each([
  ['2024/3/5 14:30', [14, 30]],
  ['2024/3/5 下午 2:30', [14, 30]],
  ['2024/3/5 下午 02:30:00', [14, 30]],
  ['2024年3月5日', [12, 0]],
  ['2024年3月5日 14:30', [14, 30]],
  ['2024年3月5日星期二', [12, 0]],
  ['2024年03月05日 14時30分', [14, 30]],
  ['２０２４／３／５', [12, 0]],
  ['March 5, 2024', [12, 0]],
  ['Mar 5, 2024 2:30 PM', [14, 30]],
  ['Tuesday, March 5, 2024', [12, 0]],
  ['5 March 2024 at 14:30', null],
  ['5 Mar 2024', [12, 0]],
  ['5-Mar-2024', [12, 0]],
  ['5. März 2024', [12, 0]],
  ['05.03.2024 14:30', [14, 30]],
  ['5 mars 2024 14h30', [14, 30]],
  ['5 de marzo de 2024', [12, 0]],
  ['2024-03-05 12:05 AM', [0, 5]],
  ['2024-03-05 25:00', null],
  ['45356', [12, 0]],
  ['45356.5', [12, 0]],
  ['3/5/2024', null],
] as const)('reads %j', (cell, time) => {
  const wanted = time && new Date(2024, 2, 5, ...time).getTime();
  expect(dateOf(cell, NOW)).toBe(wanted);
});

it('learns from the other dates of the table which number is the month', () => {
  expect(orderOf(['3/5/2024', '3/14/2024 9:00', '', 'soon'])).toBe('month');
  expect(orderOf(['3/5/2024', '14/3/24'])).toBe('day');
  expect(orderOf(['3/5/2024'])).toBeUndefined();
  expect(orderOf(['3/14/2024', '14/3/2024'])).toBeUndefined();
  expect(dateOf('3/5/2024', NOW, 'month')).toBe(new Date(2024, 2, 5, 12).getTime());
  expect(dateOf('3/5/24 2:30 PM', NOW, 'day')).toBe(new Date(2024, 4, 3, 14, 30).getTime());
  expect(dateOf('29/02/2024', NOW, 'month')).toBe(new Date(2024, 1, 29, 12).getTime());
});
