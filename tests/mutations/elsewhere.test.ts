// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '@/detection/read';
import { readers } from '@/detection/sites/registry';
import { COURSE } from '../stand-ins/elsewhere/course';
import { type Elsewhere, isHard } from '../stand-ins/elsewhere/elsewhere';
import { render } from '../stand-ins/elsewhere/layouts/layouts';
import { ELSEWHERE } from '../stand-ins/elsewhere/pages/all';
import { judged } from './judged';

function read(page: Elsewhere) {
  const document = new DOMParser().parseFromString(render(page), 'text/html');
  return readPage({ document, url: new URL(page.url), answers: {} }, readers);
}

describe('pages that are no courses', () => {
  it('are many, each its own, and most of them hard', () => {
    expect(ELSEWHERE.length).toBeGreaterThanOrEqual(64);
    expect(ELSEWHERE.filter(isHard).length).toBeGreaterThanOrEqual(44);
    for (const property of ['name', 'url'] as const)
      expect(new Set(ELSEWHERE.map((page) => page[property])).size).toBe(ELSEWHERE.length);
    expect(new Set(ELSEWHERE.map(render)).size).toBe(ELSEWHERE.length);
  });

  it.each(ELSEWHERE.map((page) => [page.name, page] as const))('%s', (_, page) => {
    const facts = read(page);
    const closing = facts.kind === 'chapter' ? judged(facts).closing : 'no';
    expect(facts.kind === 'chapter' ? [facts.reader, closing] : 'no chapter').toBe('no chapter');
  });

  it('but a course on a site as unknown is one, to its end', () => {
    const found = COURSE.map(read).map((facts) => (facts.kind === 'chapter' ? judged(facts).closing : facts));
    expect(found.at(-1)).toBe('yes');
    expect(found.slice(0, -1)).toEqual(COURSE.slice(0, -1).map(() => 'no'));
  });
});
