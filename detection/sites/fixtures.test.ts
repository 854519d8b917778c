// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../read';
import type { Answer, Page } from '../reader';
import { readers } from './registry';

/** A page and what must be read from it. `absent` names parts that must not be there at all. */
interface Fixture {
  url: string;
  answers?: Record<string, Answer>;
  expect: Record<string, unknown>;
  absent?: string[];
}

const pages = import.meta.glob<string>('./*/fixtures/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const cases = import.meta.glob<Fixture>('./*/fixtures/*.json', { import: 'default', eager: true });

function pageOf(html: string, { url, answers = {} }: Fixture): Page {
  return { document: new DOMParser().parseFromString(html, 'text/html'), url: new URL(url), answers };
}

describe('fixtures of the site readers', () => {
  it.each(Object.keys(pages))('%s', (path) => {
    const fixture = cases[path.replace(/html$/, 'json')];
    if (!fixture) throw new Error('no expected values beside it');
    const facts = readPage(pageOf(pages[path] ?? '', fixture), readers);
    expect(facts).toMatchObject(fixture.expect);
    for (const part of fixture.absent ?? []) expect(facts).not.toHaveProperty(part);
  });

  it('belong to every reader, each with a page that is a chapter and one that is none', () => {
    for (const { id } of readers) {
      const kinds = Object.entries(cases).flatMap(([path, { expect }]) =>
        path.startsWith(`./${id}/`) ? [expect.kind] : [],
      );
      expect(kinds, id).toContain('chapter');
      expect(
        kinds.some((kind) => kind !== 'chapter'),
        id,
      ).toBe(true);
    }
  });
});
