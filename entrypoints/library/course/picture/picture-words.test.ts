import { expect, it } from 'vitest';
import type { PassRow } from '@/progress/model/rows';
import { type FinishedPass, finishedPass, pictureWords } from './picture-words';

const at = (day: number) => new Date(2026, 2, day, 12).getTime();
const first: FinishedPass = { number: 1, startedAt: at(3), finishedAt: at(20), done: 9, engaged: 7200 };
const second: PassRow = { number: 2, startedAt: at(25), done: 1, engaged: 60 };
const row = { title: 'Linux', counted: 10 };
const say = {
  locale: 'en',
  untitled: 'Untitled',
  seal: 'Finished',
  chapters: (done: number, counted: number) => `${done}/${counted}`,
  time: (seconds: number) => `${seconds} s`,
};

it('is about the latest pass that was finished, not about one under way', () => {
  expect(finishedPass({ passes: [first, second] })).toBe(first);
  expect(finishedPass({ passes: [first, { ...second, finishedAt: at(30) }] })).toMatchObject({ number: 2 });
  expect(finishedPass({ passes: [second] })).toBeUndefined();
});

it('says its dates, chapters and time', () => {
  expect(pictureWords(row, first, [], say)).toMatchObject({
    title: 'Linux',
    author: '',
    dates: expect.stringMatching(/^March 3\s–\s20, 2026$/),
    amounts: '9/10 · 7200 s',
  });
});

it('leaves out what is not known', () => {
  const pass = { ...first, startedAt: 0, engaged: 0 };
  expect(pictureWords({ title: '', counted: 0 }, pass, [], say)).toMatchObject({
    title: 'Untitled',
    dates: 'March 20, 2026',
    amounts: '',
  });
});
