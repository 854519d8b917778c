// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Answer, Page } from '../reader';
import { isKeyOf } from './owner';
import { readers } from './registry';

const asked = (address: string, answers: Page['answers'] = {}) => {
  const page = { document, url: new URL(address), answers };
  const reader = readers.find((one) => one.tier === 'site' && one.matches(page));
  return reader?.requests?.(page) ?? [];
};
const ok = (json: unknown): Answer => ({ ok: true, json });
const COURSERA = 'https://www.coursera.org/learn/bread/supplement/bB2/mixing';
const UDEMY = 'https://bakery.udemy.com/course/bread/learn/lecture/1002';

describe('requests by GET', () => {
  it('Coursera: all materials, by the course’s name, in one', () => {
    const [only, ...more] = asked(COURSERA);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ name: 'materials', once: 'day', courseKey: 'coursera:bread' });
    expect(only?.path).toMatch(
      /^\/api\/onDemandCourseMaterials\.v2\/\?q=slug&slug=bread&includes=modules,lessons,items&/,
    );
  });

  it('Udemy: the course’s number first, and what follows from it', () => {
    expect(asked(UDEMY).map(({ path }) => path)).toEqual(['/api-2.0/courses/bread/?fields[course]=id']);
    const [, items, progress] = asked(UDEMY, { course: ok({ id: 77 }) });
    expect(items?.path).toMatch(/^\/api-2\.0\/courses\/77\/subscriber-curriculum-items\/\?page_size=1400&/);
    expect(progress?.path).toBe(
      '/api-2.0/users/me/subscribed-courses/77/progress/?fields[course]=completed_lecture_ids,completed_quiz_ids',
    );
  });

  it.each([{ id: 0 }, { id: '7/../8' }, [], 'no'])('Udemy: nothing follows from %j', (json) => {
    expect(asked(UDEMY, { course: ok(json) })).toHaveLength(1);
  });

  it('has no body, stays on the page’s origin, and is counted by course and day', () => {
    const all = [...asked(COURSERA), ...asked(UDEMY, { course: ok({ id: 77 }) })];
    expect(all).toHaveLength(4);
    for (const { path, body, once, courseKey = '' } of all) {
      const { origin } = new URL(courseKey.startsWith('udemy') ? UDEMY : COURSERA);
      expect([body, once, new URL(path, origin).origin]).toEqual([undefined, 'day', origin]);
      expect(isKeyOf(courseKey, origin)).toBe(true);
    }
  });

  it('asks for nothing where there is no chapter', () => {
    expect(asked('https://www.coursera.org/search')).toEqual([]);
    expect(asked('https://www.udemy.com/course/bread/')).toEqual([]);
  });
});
