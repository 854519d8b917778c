import { expect, it } from 'vitest';
import { dateOf } from './dates';
import { chapterStateOf, statusOf } from './status-words';

const NOW = Date.UTC(2026, 10, 23, 12);

it.each([
  ['Finished', 'finished'],
  ['已读完', 'finished'],
  ['100%', 'finished'],
  ['In  Progress', 'reading'],
  ['43 %', null],
  ['43%', 'reading'],
  ['想读', 'planned'],
  ['on-hold', 'on-hold'],
  ['弃读', 'dropped'],
  ['已學完', 'finished'],
  ['閱讀中', 'reading'],
  ['計畫', 'planned'],
  ['擱置', 'on-hold'],
  ['中斷', 'dropped'],
  ['maybe', null],
])('reads the status %j as %j', (word, status) => {
  expect(statusOf(word)).toBe(status);
});

it.each([
  ['✓', 'done'],
  ['ＹＥＳ', 'done'],
  ['跳过', 'skipped'],
  ['略過', 'skipped'],
  ['', undefined],
  ['否', undefined],
  ['50%', undefined],
  ['perhaps', null],
])('reads the state %j of a chapter as %j', (word, state) => {
  expect(chapterStateOf(word)).toBe(state);
});

it('reads dates with the year first, and none that cannot be', () => {
  const noon = new Date(2024, 1, 29, 12).getTime();
  for (const cell of ['2024-02-29', '2024/2/29', '2024.02.29', '2024年2月29日'])
    expect(dateOf(cell, NOW)).toBe(noon);
  expect(dateOf('2024-02-29T10:00:00.000Z', NOW)).toBe(Date.UTC(2024, 1, 29, 10));
  expect(dateOf('2024-02-29 10:00', NOW)).toBe(new Date(2024, 1, 29, 10).getTime());
  for (const cell of ['2023-02-29', '29/02/2024', '9999-12-31', '1970-01-01', 'soon', '2024-13-01T00:00'])
    expect(dateOf(cell, NOW), cell).toBeNull();
});

it('takes a clock that is a few hours ahead for now', () => {
  expect(dateOf(new Date(NOW + 3_600_000).toISOString(), NOW)).toBe(NOW);
});
