// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../read';
import { CASES, pageOf, UNUSED_PAGES } from './cases.fixture';
import { readers } from './registry';

describe('fixtures of the site readers', () => {
  it.each(CASES.map((given) => [`${given.site}: ${given.name}`, given] as const))('%s', (_, given) => {
    const facts = readPage(pageOf(given), readers);
    expect(facts).toMatchObject(given.expect);
    for (const part of given.absent) expect(facts).not.toHaveProperty(part);
  });

  it('belong to every reader, each with a page that is a chapter and one that is none', () => {
    for (const { id, thin } of readers) {
      const kinds = CASES.flatMap(({ site, expect }) => (site === id ? [expect.kind] : []));
      expect(kinds, id).toContain(thin && !kinds.includes('chapter') ? 'not-sure' : 'chapter');
      expect(
        kinds.some((kind) => kind !== 'chapter'),
        id,
      ).toBe(true);
    }
  });

  it('are all used', () => expect(UNUSED_PAGES).toEqual([]));
});
