import { expect, it } from 'vitest';
import { COURSES } from './courses';
import { ShelfGuard, shelfPage } from './shelf';

interface Page {
  list: { pid: number; score: number }[];
  products: { id: number }[];
  page: { more: boolean };
}

it('lists what the visitor owns page by page, each course once', () => {
  const seen: number[] = [];
  for (let prev = 0, more = true; more; ) {
    const page = shelfPage({ prev, size: 20 }, 45, new Set()) as Page;
    expect(page.products.map(({ id }) => id)).toEqual(page.list.map(({ pid }) => pid));
    seen.push(...page.list.map(({ pid }) => pid));
    more = page.page.more;
    prev = page.list.at(-1)?.score ?? 0;
  }
  expect(seen).toHaveLength(45);
  expect(new Set(seen).size).toBe(45);
  expect(seen.slice(0, COURSES.length)).toEqual(COURSES.map(({ id }) => id));
});

it('fails on the 61st request and on two that are closer than three seconds', () => {
  const patient = new ShelfGuard();
  const answers = Array.from({ length: 61 }, (_, i) => patient.admits(i * 3_000));
  expect(answers.lastIndexOf(true)).toBe(59);
  expect(patient.violations).toEqual(['request 61']);

  const hasty = new ShelfGuard();
  expect([hasty.admits(0), hasty.admits(2_999), hasty.admits(6_000)]).toEqual([true, false, true]);
  expect(hasty.violations).toEqual(['2999 ms after the one before']);
});
