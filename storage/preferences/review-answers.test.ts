import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Answer } from '@/progress/status/review';
import { answerKey, keepAnswer, readAnswers, watchAnswers } from './review-answers';

const ID = 'takeaway site:one 1';
const PARTLY: Answer = { recall: 'partly', at: 1000, passed: 1 };
const GONE: Answer = { recall: 'gone', at: 2000, passed: 1 };

it('keeps the last answer about each, and lets it go again', async () => {
  expect(await readAnswers()).toEqual(new Map());
  await keepAnswer(ID, PARTLY);
  await keepAnswer('other', PARTLY);
  await keepAnswer(ID, GONE);
  const [mine, other] = [await answerKey(ID), await answerKey('other')];
  expect(await readAnswers()).toEqual(
    new Map([
      [mine, GONE],
      [other, PARTLY],
    ]),
  );
  await keepAnswer(ID, null);
  expect(await readAnswers()).toEqual(new Map([[other, PARTLY]]));
});

it('names no course', async () => {
  await keepAnswer(ID, PARTLY);
  expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('site:one');
});

it('reads nothing of what is stored in another form', async () => {
  const takeaway = await answerKey(ID);
  const right = { takeaway, ...PARTLY };
  const wrong = [
    null,
    'text',
    { ...right, takeaway: ID },
    { ...right, recall: 'maybe' },
    { ...right, at: Number.POSITIVE_INFINITY },
    { ...right, at: -1 },
    { ...right, passed: 4 },
    { ...right, passed: 0.5 },
    { ...right, more: 1 },
  ];
  await browser.storage.local.set({ reviews: [...wrong, right] });
  expect(await readAnswers()).toEqual(new Map([[takeaway, PARTLY]]));
  for (const reviews of [null, 'text', { 0: right }]) {
    await browser.storage.local.set({ reviews });
    expect(await readAnswers()).toEqual(new Map());
  }
});

it('keeps no more than it may, the last answered', async () => {
  const key = (n: number) => n.toString(16).padStart(32, '0');
  const reviews = Array.from({ length: 5000 }, (_, n) => ({ takeaway: key(n), ...PARTLY }));
  await browser.storage.local.set({ reviews });
  await keepAnswer(ID, GONE);
  const answers = await readAnswers();
  expect(answers.size).toBe(5000);
  expect(answers.get(await answerKey(ID))).toEqual(GONE);
  expect([answers.has(key(4998)), answers.has(key(4999))]).toEqual([true, false]);
});

it('loses none of many answers given at once', async () => {
  let last: Promise<unknown> = Promise.resolve();
  // What a browser's lock manager does with one name.
  const request = (_name: string, work: () => Promise<unknown>) => (last = last.then(work));
  vi.stubGlobal('navigator', { locks: { request } });
  // A store that takes its time, as a browser's does.
  const get = browser.storage.local.get.bind(browser.storage.local);
  vi.spyOn(browser.storage.local, 'get').mockImplementation(async (key: unknown) => {
    const found = await get(key as string);
    await new Promise(setImmediate);
    return found;
  });
  await Promise.all(Array.from({ length: 20 }, (_, n) => keepAnswer(`${n}`, GONE)));
  expect((await readAnswers()).size).toBe(20);
  vi.unstubAllGlobals();
});

it('tells of changes until it is stopped', async () => {
  const heard = vi.fn();
  const stop = watchAnswers(heard);
  await keepAnswer(ID, PARTLY);
  stop();
  await keepAnswer(ID, null);
  expect(heard.mock.calls).toEqual([[new Map([[await answerKey(ID), PARTLY]])]]);
});
