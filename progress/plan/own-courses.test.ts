import { describe, expect, it } from 'vitest';
import { endsSoon, isPaidUnopened, type Matchable, matchOwn } from './own-courses';

const course = (key: string, title: string, url?: string): Matchable => ({
  key,
  keys: [key],
  title,
  ...(url ? { url } : {}),
});

describe('matchOwn', () => {
  const visited = course('book:x.test/ml', '机器学习 40 讲', 'https://x.test/ml/');
  const page = 'https://x.test/ml/01.html';
  const match = (...own: Matchable[]) => {
    const found = matchOwn(visited, own, page);
    return found && [found.course.key, found.isSure];
  };

  it.each([
    ['its address', 'https://www.x.test/ml'],
    ['the address of the chapter', 'https://x.test/ml/01.html'],
    ['an address above it', 'https://x.test/ml'],
  ])('is sure by %s, whatever the title', (_what, url) => {
    expect(match(course('own:1', 'Something', url))).toEqual(['own:1', true]);
  });

  it.each([
    ['another host', 'https://y.test/ml'],
    ['a whole host', 'https://x.test/'],
    ['a neighbour that begins alike', 'https://x.test/m'],
    ['an address whose query names another course', 'https://x.test/ml?id=7'],
    ['no address', 'ml'],
  ])('is nothing by %s alone', (_what, url) => {
    expect(match(course('own:1', 'Something', url))).toBeNull();
  });

  it('is sure by a title that one course has, and asks where two have it or its address lies elsewhere', () => {
    expect(match(course('own:1', '《机器学习 40 讲》'))).toEqual(['own:1', true]);
    expect(match(course('own:1', '机器学习 40 讲'), course('own:2', '机器学习 40 讲'))).toEqual([
      'own:1',
      false,
    ]);
    expect(match(course('own:1', '机器学习 40 讲', 'https://y.test/ml'))).toEqual(['own:1', false]);
  });

  it('asks where titles are alike, and not where they are not', () => {
    expect(match(course('own:1', '机器学习40讲：从零开始'))).toEqual(['own:1', false]);
    expect(match(course('own:1', '编译原理之美'))).toBeNull();
  });

  it('matches no course that has one already', () => {
    const joined = { ...visited, keys: ['book:x.test/ml', 'own:0'] };
    expect(matchOwn(joined, [course('own:1', '机器学习 40 讲')], page)).toBeNull();
  });
});

describe('endsSoon', () => {
  const today = '2026-11-30';

  it('says what ends within a month, or can be returned within days, on its last day too', () => {
    expect(endsSoon({ accessUntil: '2026-12-30', returnUntil: '2026-11-30' }, today)).toEqual([
      { what: 'return', day: '2026-11-30', daysLeft: 0 },
      { what: 'access', day: '2026-12-30', daysLeft: 30 },
    ]);
    expect(endsSoon({ accessUntil: '2026-12-31', returnUntil: '2026-12-06' }, today)).toEqual([]);
    expect(endsSoon({ accessUntil: '2026-11-29' }, today)).toEqual([]);
  });
});

it('what was paid and never opened is what has a price or a day on which it was bought', () => {
  const unopened = { lastReadAt: 0, done: 0 };
  expect(isPaidUnopened(unopened, { bought: '2026-05-20' })).toBe(true);
  expect(isPaidUnopened(unopened, { price: { amount: 199, currency: 'CNY' } })).toBe(true);
  expect(isPaidUnopened(unopened, { price: { amount: 0, currency: 'CNY' } })).toBe(false);
  expect(isPaidUnopened(unopened, {})).toBe(false);
  expect(isPaidUnopened({ lastReadAt: 5, done: 0 }, { bought: '2026-05-20' })).toBe(false);
});
