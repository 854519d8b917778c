import { describe, expect, it } from 'vitest';
import { afterFailure, afterMatch, type Failure, hasChanged, type SiteHealth, UNSEEN } from './site-health';
import { siteReport } from './site-report';

const DAY = 86_400_000;
const START = Date.UTC(2026, 9, 1);

function known(matches: number): SiteHealth {
  let health = UNSEEN;
  for (let i = 0; i < matches; i++) health = afterMatch(health, `page ${i}`, 'juejin', START);
  return health;
}

const failure = (page: string, days: number): Failure => ({
  page,
  shape: '/book/0/section/0',
  at: START + days * DAY,
  reason: 'no-article',
  found: ['reader', 'address'],
  missing: ['text'],
});

const failed = (health: SiteHealth, ...failures: [string, number][]) =>
  failures.reduce((before, [page, days]) => afterFailure(before, failure(page, days)), health);

const LATER = START + 30 * DAY;

describe('whether a site has changed', () => {
  it.each<[string, number, [string, number][], boolean]>([
    [
      'three pages over two days',
      3,
      [
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ],
      true,
    ],
    [
      'the first page again after two days',
      3,
      [
        ['a', 1],
        ['b', 1],
        ['c', 1],
        ['a', 3],
      ],
      true,
    ],
    [
      'two pages',
      3,
      [
        ['a', 1],
        ['b', 5],
      ],
      false,
    ],
    [
      'one page thrice',
      3,
      [
        ['a', 1],
        ['a', 2],
        ['a', 3],
      ],
      false,
    ],
    [
      '1.9 days',
      3,
      [
        ['a', 1],
        ['b', 2],
        ['c', 2.9],
      ],
      false,
    ],
    [
      'two matches before',
      2,
      [
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ],
      false,
    ],
    [
      'many pages',
      9,
      [
        ['a', 1],
        ['b', 1],
        ['c', 1],
        ['d', 1],
        ['e', 1],
        ['f', 1],
        ['g', 3],
      ],
      true,
    ],
  ])('decides on %s', (_, matches, failures, changed) => {
    expect(hasChanged(failed(known(matches), ...failures), LATER)).toBe(changed);
  });

  it('begins anew after a success', () => {
    const ill = failed(known(3), ['a', 1], ['b', 2], ['c', 3]);
    const well = afterMatch(ill, 'd', 'juejin', START + 4 * DAY);
    expect(hasChanged(well, LATER)).toBe(false);
    expect(hasChanged(failed(well, ['a', 5], ['b', 6]), LATER)).toBe(false);
    expect(well.lastFailure).toMatchObject({ page: 'c' });
  });

  it('takes the future for now, and a first failure before the last success for later', () => {
    const ill = failed(known(3), ['a', 1], ['b', 2], ['c', 90]);
    expect(hasChanged(ill, START + 2 * DAY)).toBe(false);
    expect(hasChanged(ill, START + 3 * DAY)).toBe(true);
    expect(hasChanged(failed(known(3), ['a', -900], ['b', 0.1], ['c', 0.2]), LATER)).toBe(false);
  });

  it('counts a page that reports again and again as one match, and writes nothing for it', () => {
    const once = known(1);
    expect(afterMatch(once, 'page 0', 'juejin', START + 10_000)).toBe(once);
    expect(afterMatch(once, 'page 0', 'juejin', START + DAY)).toMatchObject({
      matches: 1,
      lastSuccess: START + DAY,
    });
    expect(afterMatch(failed(once, ['a', 0]), 'page 0', 'juejin', START + 1).failures).toEqual([]);
  });
});

it('reports shapes and evidence, and no hash of a page', () => {
  const text = siteReport('https://juejin.cn', failed(known(3), ['hash', 1]), '0.1.0');
  expect(text).toContain('Site: juejin.cn');
  expect(text).toContain('/book/0/section/0 | no-article | found: reader, address | missing: text');
  expect(text).toContain('Last read: 2026-10-01');
  expect(text).not.toContain('hash');
});
