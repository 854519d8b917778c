// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { ChapterPage } from '../page-facts';
import { readPage } from '../read';
import type { Page, SiteReader } from '../reader';
import { reader as generic } from '../sites/generic/reader';
import { isKeyOf } from '../sites/owner';
import { taughtReader } from './reader';
import type { TaughtRule } from './rule';
import { seenBy } from './seen';

const HOST = 'learn.example';
const RULE: TaughtRule = { host: HOST, path: '', outline: '.menu a', whole: false };

function pageAt(path: string, body: string): Page {
  const document = new DOMParser().parseFromString(`<body>${body}`, 'text/html');
  return { document, url: new URL(`https://${HOST}${path}`), answers: {} };
}

function read(page: Page, rule: TaughtRule): ChapterPage {
  const facts = readPage(page, [generic, taughtReader([rule])]);
  if (facts.kind !== 'chapter') throw new Error(JSON.stringify(facts));
  return facts;
}

/** Sections without a list, and a course that is named by a link. */
const SECTIONS = `<div class="bar"><a class="pot" href="/books/soup"><b>Slow soup</b></a></div>
  <div class="menu"><p>First</p><a href="/books/soup/1/a">Stock</a><p>Then</p><a href="/books/soup/2/b">Heat</a>
  <a href="https://elsewhere.example/books/soup/2/c">Shop</a></div><div class="say">Heat</div><div id="t">Simmer.</div>`;
/** A table, and lessons of all courses in one folder. */
const TABLE = `<p class="pot">Knives</p><table class="menu"><tr><td><a href="/lesson/7">Grip</a><td><a href="/lesson/9">Cut</a></table>
  <div>Hold it.</div>`;
/** A hash router, links that show the same chapter twice, a title with a counter. */
const ROUTED = `<x-menu class="menu"><a href="#/one">One</a><a href="#/one">Begin</a><a href="#/two">Two</a></x-menu>
  <span class="say">2/2 Two</span><x-text>Words.</x-text>`;

describe('a course is read by what a person pointed at', () => {
  it('in sections without a list', () => {
    const rule = { ...RULE, course: 'a.pot', title: 'div.say', article: '#t' };
    const facts = read(pageAt('/books/soup/2/b', SECTIONS), rule);
    expect(facts).toMatchObject({
      reader: 'taught',
      course: { keys: ['book:learn.example/books/soup'], title: { value: 'Slow soup' } },
      chapter: { key: 'book:learn.example/books/soup/2/b', title: { value: 'Heat', from: 'heading' } },
      outline: { complete: false },
      text: { head: 'Simmer.' },
    });
    expect(facts.outline?.chapters.map(({ title }) => title)).toEqual(['Stock', 'Heat']);
    expect(isKeyOf(facts.course.keys[0] ?? '', `https://${HOST}`)).toBe(true);
  });

  it('in a table, where the course’s title tells its lessons from those of others', () => {
    const page = pageAt('/lesson/7', TABLE);
    const { course, next } = read(page, { ...RULE, course: 'p.pot' });
    expect(course.keys).toEqual(['book:learn.example/lesson Knives']);
    expect(next).toBe('https://learn.example/lesson/9');
    expect(read(page, RULE).course.keys).toEqual(['book:learn.example/lesson']);
  });

  it('behind a hash router', () => {
    const facts = read(pageAt('/app/#/two', ROUTED), { ...RULE, title: 'span.say', whole: true });
    expect(facts.outline?.chapters.map(({ title }) => title)).toEqual(['One', 'Two']);
    expect(facts.chapter.title?.value).toBe('2/2 Two');
  });
});

it('calls the list whole only when the person said so', () => {
  const page = pageAt('/lesson/7', TABLE);
  expect(read(page, RULE).outline?.complete).toBe(false);
  expect(read(page, { ...RULE, whole: true }).outline?.complete).toBe(true);
});

it('goes before what is recognised on any site, behind a site’s own reader, and nowhere else', () => {
  const page = pageAt('/lesson/7', TABLE);
  const own = { ...generic, id: 'own', tier: 'site' as const, matches: () => true } satisfies SiteReader;
  expect(readPage(page, [own, taughtReader([RULE])])).toMatchObject({ reader: 'own' });
  for (const other of [
    { ...RULE, path: '/books' },
    { ...RULE, host: 'other.example' },
  ])
    expect(taughtReader([other]).matches(page)).toBe(false);
});

it.each([
  ['no-list', '', {}],
  ['nothing-selected', '.none a', {}],
  ['no-links', 'td', {}],
  ['not-listed', '.menu a', { url: new URL(`https://${HOST}/else`) }],
  ['one-address', '.menu td:first-of-type a', {}],
] as const)('says %s where it would not be read', (hitch, outline, changed) => {
  expect(seenBy({ ...pageAt('/lesson/7', TABLE), ...changed }, { ...RULE, outline }).hitch).toBe(hitch);
});

it('says what would be recognised', () => {
  expect(seenBy(pageAt('/lesson/9', TABLE), { ...RULE, course: 'p.pot' })).toEqual({
    course: 'Knives',
    chapter: 'Cut',
    chapters: 2,
    position: 2,
    hitch: null,
  });
});

describe('a rule that means harm does none', () => {
  const links = Array.from({ length: 5000 }, (_, at) => `<a href="/l/${at}">${at}</a>`).join('');
  const page = pageAt(
    '/l/7',
    `<form><input type="password" value="secret"></form><div class="menu">${links}</div>`,
  );

  it('takes no more than 3,000 of what it selects, and of that only links', () => {
    for (const outline of ['*', 'html *', '.menu a'])
      expect(read(page, { ...RULE, outline }).outline?.chapters).toHaveLength(3000);
  });

  it('takes no document for a title, and no word from a field', () => {
    const facts = read(page, { ...RULE, title: 'html', course: 'body', article: 'input' });
    expect(facts.chapter.title).toEqual({ value: '7', from: 'outline' });
    expect(facts.course.title).toBeUndefined();
    expect(JSON.stringify(facts)).not.toContain('secret');
  });

  it('takes a selector that no browser understands for one that finds nothing', () => {
    expect(taughtReader([{ ...RULE, outline: '[[' }]).matches(page)).toBe(false);
  });
});
