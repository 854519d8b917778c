import { expect, it } from 'vitest';
import { chapterStateOf, statusOf } from './status-words';

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
