import { expect, it } from 'vitest';
import { loadWords } from '@/detection/closing/words.fixture';
import { addressOfProduct, importedCoursesOf } from './imported-courses';
import { type Owned, ownedPage } from './owned';

const NOW = 1_800_000_000_000;

const data = (product: object, entry: object = {}) => ({
  list: [{ pid: 5, score: 1, ...entry }],
  products: [{ id: 5, title: 'T', ...product }],
});

it('takes fields of another kind for missing, cuts texts, and reads ids as digits', () => {
  const odd = {
    author: 'x',
    type: 7,
    article: [],
    extra: { rate: { rate_percent: 140, is_finished: 'yes' } },
  };
  expect(ownedPage(data(odd, { last_learned_time: -1 }))?.courses).toEqual([{ id: '5', title: 'T' }]);
  const long = ownedPage(data({ id: '5', title: '长'.repeat(1000), author: { name: 'n'.repeat(900) } }));
  expect(long?.courses[0]).toMatchObject({ id: '5', title: '长'.repeat(300), author: 'n'.repeat(200) });
});

it.each([
  [null],
  [{}],
  [{ list: [], products: {} }],
  [{ list: [{ pid: '__proto__' }], products: [] }],
  [{ list: [{ pid: 1 }], products: [{ id: 2, title: 'x' }] }],
  [{ list: [{ pid: 1.5 }], products: [] }],
  [{ list: Array.from({ length: 2000 }, () => ({ pid: 1 })), products: [] }],
])('does not know the shape of %j', (other) => {
  expect(ownedPage(other)).toBeNull();
});

it('is at its end on a page that is not full, where the site does not say', () => {
  expect(ownedPage(data({}))?.next).toBeNull();
  expect(ownedPage({ ...data({}), page: { more: true } })?.next).toBe(1);
  expect(ownedPage({ list: [], products: [] })).toEqual({ courses: [], next: null });
});

const owned = (part: Partial<Owned>): Owned => ({ id: '5', title: 'T', ...part });
const arrival = async (part: Partial<Owned>) => (await importedCoursesOf([owned(part)], NOW, loadWords))[0];

it('finishes what the site calls finished, unless more will be published', async () => {
  expect(await arrival({ finished: true, learnedAt: 1000 })).toMatchObject({
    courseKey: 'geekbang:5',
    status: 'finished',
    at: 1000,
    from: 'shelf',
  });
  expect((await arrival({ finished: true, publishing: 'running' }))?.status).toBe('reading');
  expect((await arrival({ percent: 3 }))?.status).toBe('reading');
  expect(await arrival({ percent: 0, learnedAt: NOW + 5 })).toMatchObject({ status: 'planned', at: NOW });
});

it('gives products the addresses of their kinds', () => {
  expect(addressOfProduct(owned({ type: 'c3' }))).toBe('https://time.geekbang.org/course/intro/5');
  expect(addressOfProduct(owned({ type: 'p30' }))).toBe('https://time.geekbang.org/opencourse/videointro/5');
  expect(addressOfProduct(owned({ type: 'unheard' }))).toBe('https://time.geekbang.org/column/intro/5');
});
