import { beforeEach, expect, it } from 'vitest';
import type { Answer } from '@/progress/status/review';
import { setRegisters } from '../recording/registers';
import { emptyLibrary, read } from '../recording/report.fixture';
import { markCourse } from './marks';
import { keepAnswer, readAnswers } from './review-answers';

const ONE = { id: 'takeaway geekbang:1 1', courseKey: 'geekbang:1' };
const AGAIN = { id: 'takeaway geekbang:1 2', courseKey: 'geekbang:1' };
const OTHER = { id: 'takeaway geekbang:2 1', courseKey: 'geekbang:2' };
const PARTLY: Answer = { recall: 'partly', at: 1000, passed: 1 };
const GONE: Answer = { recall: 'gone', at: 2000, passed: 1 };

beforeEach(emptyLibrary);

const kept = async () => Object.fromEntries(await readAnswers());

it('keeps the last answer about each, and lets it go again', async () => {
  expect(await kept()).toEqual({});
  for (const note of [ONE, AGAIN, OTHER]) await keepAnswer(note, PARTLY);
  await keepAnswer(ONE, GONE);
  expect(await kept()).toEqual({ [ONE.id]: GONE, [AGAIN.id]: PARTLY, [OTHER.id]: PARTLY });
  await keepAnswer(ONE, null);
  await keepAnswer(OTHER, null);
  expect(await kept()).toEqual({ [AGAIN.id]: PARTLY });
});

it('loses none of many answers given at once', async () => {
  const all = Array.from({ length: 20 }, (_, n) => ({ ...ONE, id: `${n}` }));
  await Promise.all(all.map((note) => keepAnswer(note, GONE)));
  expect((await readAnswers()).size).toBe(20);
});

it('forgets them with their course', async () => {
  await read(1, { keys: [ONE.courseKey] });
  await keepAnswer(ONE, GONE);
  await keepAnswer(OTHER, GONE);
  await markCourse(ONE.courseKey, 'forgotten');
  expect(await kept()).toEqual({ [OTHER.id]: GONE });
});

it('reads nothing of what a file says in another form', async () => {
  const right = [ONE.id, 'partly', 1000, 1];
  const wrong = [
    null,
    'text',
    [ONE.id, 'maybe', 1000, 1],
    [ONE.id, 'gone', -1, 1],
    [ONE.id, 'gone', 1000, 4],
    [ONE.id, 'gone', 1000, 0.5],
    [ONE.id, 'gone', 1000, 1, 1],
    [1, 'gone', 1000, 1],
  ];
  const say = (value: never) => setRegisters([{ name: 'recall', value, courseKey: ONE.courseKey }]);
  await say([right, ...wrong] as never);
  expect(await kept()).toEqual({ [ONE.id]: PARTLY });
  for (const value of [null, 'text', { 0: right }]) {
    await say(value as never);
    expect(await kept()).toEqual({});
  }
});
