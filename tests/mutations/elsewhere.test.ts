// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { COURSE } from '../stand-ins/elsewhere/course';
import { type Elsewhere, isHard } from '../stand-ins/elsewhere/elsewhere';
import { render } from '../stand-ins/elsewhere/layouts/layouts';
import { ELSEWHERE } from '../stand-ins/elsewhere/pages/all';
import { outcomeOf } from './outcome';

function read(page: Elsewhere) {
  const html = render(page);
  const document = new DOMParser().parseFromString(html, 'text/html');
  return outcomeOf(document, { ...page, html, answers: {} });
}

describe('pages that are no courses', () => {
  it('are many, each its own, and most of them hard', () => {
    expect(ELSEWHERE.length).toBeGreaterThanOrEqual(64);
    expect(ELSEWHERE.filter(isHard).length).toBeGreaterThanOrEqual(44);
    for (const property of ['name', 'url'] as const)
      expect(new Set(ELSEWHERE.map((page) => page[property])).size).toBe(ELSEWHERE.length);
    expect(new Set(ELSEWHERE.map(render)).size).toBe(ELSEWHERE.length);
  });

  it.each(ELSEWHERE.map((page) => [page.name, page] as const))('%s', async (_, page) => {
    const { facts, verdict } = await read(page);
    expect(facts.kind === 'chapter' ? `taken for one by ${facts.reader}, and ${verdict}` : 'none').toBe(
      'none',
    );
  });

  it('but a course on a site as unknown is one, to its end', async () => {
    const verdicts = await Promise.all(COURSE.map(async (page) => (await read(page)).verdict));
    expect(verdicts).toEqual([...COURSE.slice(1).map(() => 'chapter'), 'closing']);
  });
});
