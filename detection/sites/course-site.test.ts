// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pageOf } from './cases.fixture';
import { courseSiteReader } from './course-site';

const SITE = {
  id: 'bread',
  name: 'Bread school',
  hosts: ['bread.example'],
  paths: [/^\/c\/(?<course>[\w-]+)\/(?<chapter>[\w-]+)/],
};
const link = (href: string) => `<li><a href="${href}">About ${href}</a></li>`;
const hrefs = ['/c/rye/1', '/c/rye/2', '/c/rye/3'];

function outlineOf(more: Partial<Parameters<typeof courseSiteReader>[0]>, body: string, at = '/c/rye/1') {
  const url = `https://bread.example${at}`;
  return courseSiteReader({ ...SITE, ...more }).outline(pageOf({ html: body, url, answers: {} }));
}

describe('a list that nobody described', () => {
  const list = (links: string[]) => `<nav><ul>${links.map(link).join('')}</ul></nav>`;
  const keys = (links: string[]) => outlineOf({}, list(links))?.chapters.map(({ key }) => key);

  it('is taken where it holds the page’s own chapter, without what is of other courses and sites', () => {
    const others = ['/c/wheat/1', 'https://other.example/c/rye/9', '/about', '/c/rye/2/edit'];
    expect(keys([...hrefs, ...others])).toEqual([1, 2, 3].map((n) => `bread:chapter/rye/${n}`));
    expect(outlineOf({}, list(hrefs))?.complete).toBe(false);
  });

  it('is left alone where it is too short or of others', () => {
    expect(keys(['/c/rye/1', '/c/rye/2'])).toBeUndefined();
    expect(keys(['/c/rye/2', '/c/rye/3', '/c/rye/4'])).toBeUndefined();
  });
});

describe('a list that was described', () => {
  const known = { entries: '.toc a', wholeBelow: 4, next: '.onwards' };
  const list = (links: string[], more = '') => `<ul class="toc">${links.map(link).join('')}</ul>${more}`;
  const isWhole = (body: string, more = {}, at?: string) =>
    outlineOf({ ...known, ...more }, body, at)?.complete;

  it('is whole when all of it could be read and the way onwards leads to one of it', () => {
    expect(isWhole(list(hrefs, '<a class="onwards" href="/c/rye/2">Next</a>'))).toBe(true);
    expect(isWhole(list(hrefs, '<a class="onwards" href="/c/rye/9">Next</a>'))).toBe(false);
    expect(isWhole(list([...hrefs, '/c/rye/']))).toBe(false);
  });

  it('is a part when it is as long as such lists get, leaves this chapter out, or the facts are thin', () => {
    expect(isWhole(list([...hrefs, '/c/rye/4']))).toBe(false);
    expect(isWhole(list(hrefs), {}, '/c/rye/7')).toBe(false);
    expect(isWhole(list(hrefs), { thin: true })).toBe(false);
  });
});

it('cuts identities to what can be stored', () => {
  const url = `https://bread.example/c/${'r'.repeat(900)}/${'y'.repeat(900)}`;
  const page = pageOf({ html: '<main>Text</main>', url, answers: {} });
  expect(courseSiteReader(SITE).chapter(page)?.key.length).toBe(1000);
});
