import { expect, it } from 'vitest';
import type { Note } from '../notes/note';
import { type Answer, answered, nextReview, type Recall, toReview } from './review';

const DAY = 86_400_000;
const day = (days: number) => days * DAY;

/** Answers on the days given, and the day of the next question after them. */
const TABLE: [what: string, written: number, answers: [on: number, Recall][], next: number | null][] = [
  ['seven days after the finish', 0, [], 7],
  ['seven days after it was written, where that was later', 5, [], 12],
  ['seven days after the finish, where it was written before', -20, [], 7],
  ['on day 30', 0, [[7, 'remembered']], 30],
  ['on day 30 after half of it', 0, [[7, 'partly']], 30],
  [
    'on day 90',
    0,
    [
      [7, 'remembered'],
      [30, 'partly'],
    ],
    90,
  ],
  [
    'never again after the third time',
    0,
    [
      [7, 'remembered'],
      [30, 'remembered'],
      [90, 'remembered'],
    ],
    null,
  ],
  ['as long after a late answer as after one in time', 0, [[100, 'remembered']], 123],
  ['again in seven days where it was gone', 0, [[7, 'gone']], 14],
  [
    'at the interval that it had come to, once it is back',
    0,
    [
      [7, 'remembered'],
      [30, 'gone'],
      [37, 'partly'],
    ],
    97,
  ],
  [
    'until it was not gone the last time either',
    0,
    [
      [7, 'remembered'],
      [30, 'remembered'],
      [90, 'gone'],
    ],
    97,
  ],
];

it.each(TABLE)('asks %s', (_, written, answers, next) => {
  let last: Answer | null = null;
  for (const [on, recall] of answers) last = answered(recall, day(on), last);
  const now = Math.max(0, day(answers.at(-1)?.[0] ?? written));
  expect(nextReview(0, day(written), last, now)).toBe(next === null ? null : day(next));
});

const takeaway = (id: string, pass: number | undefined, body = 'Measure.', forkOf?: string) => ({
  id,
  kind: 'takeaway' as Note['kind'],
  body,
  ...(pass === undefined ? {} : { pass }),
  ...(forkOf === undefined ? {} : { forkOf }),
});
const FIRST = { number: 1, finishedAt: 10 };
const SECOND = { number: 2, finishedAt: 20 };

it.each([
  ['of a course that is not finished', [{ number: 1 }], [takeaway('a', 1)], null],
  ['without a takeaway', [FIRST], [{ ...takeaway('a', 1), kind: 'note' as const }], null],
  ['of an empty takeaway', [FIRST], [takeaway('a', 1, ' \n')], null],
  ['of a finished course', [FIRST], [takeaway('a', undefined)], { id: 'a', finishedAt: 10 }],
  ['of the latest pass', [FIRST, SECOND], [takeaway('a', 1), takeaway('b', 2)], { id: 'b', finishedAt: 20 }],
  ['of the pass that has one', [FIRST, SECOND], [takeaway('a', 1)], { id: 'a', finishedAt: 10 }],
  [
    'while it is read again',
    [FIRST, { number: 2 }],
    [takeaway('a', 1), takeaway('b', 2)],
    { id: 'a', finishedAt: 10 },
  ],
  ['of two versions', [FIRST], [takeaway('b', 1, 'x', 'a'), takeaway('a', 1)], { id: 'a', finishedAt: 10 }],
])('asks for the takeaway %s', (_, passes, notes, expected) => {
  const found = toReview(passes, notes);
  expect(found && { id: found.note.id, finishedAt: found.finishedAt }).toEqual(expected);
});
