import { expect, it } from 'vitest';
import { type Address, href, PLACES, parse } from './page-address';

const places: Address[] = [
  ...PLACES.map((at) => ({ at })),
  { at: 'away' },
  { at: 'course', key: 'geekbang:article/1' },
  { at: 'course', key: 'book:localhost:4173/教程/50% off#?&' },
];

it.each(places)('finds $at $key again by its own address', (place) => {
  expect(parse(href(place))).toEqual(place);
  expect(parse(href(place, { q: 'a/b?c', site: 'x' }))).toEqual(place);
});

it('leads to the courses from what it does not know, and survives a broken escape', () => {
  expect(parse('')).toEqual({ at: 'courses' });
  expect(parse('#/nowhere/x')).toEqual({ at: 'courses' });
  expect(parse('#/course/%E4%')).toEqual({ at: 'course', key: '%E4%' });
});
