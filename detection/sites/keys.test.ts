// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { ChapterPage } from '../page-facts';
import { readPage } from '../read';
import { CASES, type Case, pageOf } from './cases.fixture';
import { readers } from './registry';

const GENERATORS = new Set(readers.filter(({ tier }) => tier === 'generator').map(({ id }) => id));

/** A fixture as a page of another host or folder, everything in it with the address. */
function moved({ html, url, ...rest }: Case, from: string, to: string): Case {
  return { ...rest, html: html.replaceAll(from, to), url: url.replaceAll(from, to) };
}

function read(one: Case): ChapterPage {
  const facts = readPage(pageOf(one), readers);
  if (facts.kind !== 'chapter') throw new Error(`${one.site}/${one.name} is ${facts.kind}`);
  return facts;
}

const books = CASES.filter(({ site, expect: { kind, reader = site } }) => {
  return GENERATORS.has(site) && kind === 'chapter' && reader === site;
});
const keyOf = (one: Case) => read(one).course.keys[0] ?? '';

describe.each(books.map((one) => [`${one.site}/${one.name}`, one] as const))(
  'the course’s key on %s',
  (_, one) => {
    const { origin, host } = new URL(one.url);
    const { course, chapter, outline } = read(one);
    const [key = ''] = course.keys;

    it('lies on the page’s own host', () => {
      const place = `book:${host.replace(/^www\./, '')}`;
      expect(key === place || key.startsWith(`${place}/`) || key.startsWith(`${place} `)).toBe(true);
    });

    it('has nothing of the page’s title, nor of any other’s', () => {
      const name = key.split(' ').slice(1).join(' ');
      for (const title of [chapter.title?.value, ...(outline?.chapters ?? []).map((each) => each.title)])
        if (title !== course.title?.value) expect(name).not.toBe(title);
    });

    it('is another on another host, and at another port of a host in the house', () => {
      const to = (address: string) => keyOf(moved(one, origin, address));
      const keys = [
        'http://192.168.1.20:8000',
        'http://192.168.1.20:8001',
        'http://nas:8000',
        'https://b.example',
      ].map(to);
      expect(new Set([key, ...keys]).size).toBe(5);
    });
  },
);

it('is the same on all pages of a book, as far as fixtures have several', () => {
  const byCourse = new Map<string, Set<string>>();
  for (const one of books) {
    const course = `${one.site} ${new URL(one.url).host} ${read(one).course.title?.value}`;
    byCourse.set(course, (byCourse.get(course) ?? new Set()).add(keyOf(one)));
  }
  expect(byCourse.size).toBeGreaterThan(30);
  // These have the same book once more, in another folder or language, which makes it another.
  expect(
    [...byCourse].flatMap(([course, keys]) => (keys.size > 1 ? [course.split(' ')[0]] : [])).sort(),
  ).toEqual(['mkdocs-material', 'moodle', 'vitepress']);
});
