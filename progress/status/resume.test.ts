import { expect, it } from 'vitest';
import { chaptersTo, DAY, START, Story } from '../fold/story.fixture';
import type { CourseRow } from '../model/rows';
import { worthResuming } from './resume';

const settings = { dropAfterDays: 30 };
/** Every course is looked at on this day. */
const TODAY = 50;
const NOW = START + TODAY * DAY;

interface Told {
  /** Chapters of the course, and how many of them are done. */
  of?: number;
  done?: number;
  read?: number;
  also?: (story: Story) => void;
}

function row(key: string, { of = 20, done = 5, read = 10, also = () => {} }: Told): CourseRow {
  const story = new Story(key);
  story.outline(chaptersTo(of));
  for (let chapter = 1; chapter <= done; chapter += 1) story.visit(chapter, { day: read });
  story.done(1, done, { day: read });
  also(story);
  return story.fold().row;
}

const near = row('t:near', { done: 17 });
const stalled = row('t:stalled', { done: 16, read: 35 });
const cases: [string, CourseRow[], string | null][] = [
  ['nothing where there is no course', [], null],
  ['a course that was dropped out of', [row('t:a', {})], 't:a'],
  ['a course that has stalled', [stalled], 't:stalled'],
  ['nothing that is still being read', [row('t:a', { read: 45 })], null],
  ['nothing that has been silent for more than a year', [row('t:a', { read: -320 })], null],
  ['nothing that was put on hold', [row('t:a', { also: (s) => s.mark('on-hold', { day: 11 }) })], null],
  ['nothing that was dropped', [row('t:a', { also: (s) => s.mark('dropped', { day: 11 }) })], null],
  ['nothing that is planned', [row('t:a', { done: 0, also: (s) => s.mark('planned') })], null],
  ['nothing finished', [row('t:a', { also: (s) => s.mark('finished', { day: 11 }) })], null],
  [
    'no second time through that was left',
    [
      row('t:a', {
        also: (s) => {
          s.mark('finished', { day: 11 });
          s.mark('pass', { day: 12 });
        },
      }),
    ],
    null,
  ],
  ['nothing of which all is read', [row('t:a', { done: 20 })], null],
  ['the one with the least left', [row('t:far', {}), near, stalled], 't:near'],
  [
    'of those alike the last read',
    [row('t:a', {}), row('t:b', { read: 12 }), row('t:c', { read: 11 })],
    't:b',
  ],
];

it.each(cases)('offers %s', (_, rows, offered) => {
  expect(worthResuming(rows, NOW, settings, new Map())?.row.key ?? null).toBe(offered);
});

it('says how long it has been silent', () => {
  expect(worthResuming([near], NOW, settings, new Map())?.at).toMatchObject({
    silence: 'dropped-out',
    silentDays: 39,
  });
});

it('leaves alone what waits for an answer', () => {
  const question = { chapterKey: 'c17', since: START, because: 'outline-unknown' as const };
  expect(worthResuming([{ ...near, question }], NOW, settings, new Map())).toBeNull();
});

it.each([
  ['just now', NOW, 't:stalled'],
  ['almost two weeks ago', NOW - 13.9 * DAY, 't:stalled'],
  ['two weeks ago', NOW - 14 * DAY, 't:near'],
  ['by a clock that ran a year ahead', NOW + 365 * DAY, 't:near'],
])('offers the next best where one was put off %s', (_, at, offered) => {
  const joined = { ...near, keys: ['t:near', 't:other'] };
  for (const key of joined.keys)
    expect(worthResuming([joined, stalled], NOW, settings, new Map([[key, at]]))?.row.key).toBe(offered);
});
