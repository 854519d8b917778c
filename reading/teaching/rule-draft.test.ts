// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import type { Page } from '@/detection/reader';
import type { PointedPart } from '@/messages/teaching';
import { neighbour } from './neighbour';
import { emptyRule, folderOfList, listOf, withList, withoutPart, withPart } from './rule-draft';

const EMPTY = emptyRule({ host: 'learn.example' } as Location);
let page: Page;
const at = (selector: string) => document.querySelector(selector) as Element;

beforeEach(() => {
  document.body.innerHTML = `<a href="/">Home</a>
    <aside class="toc"><h3>All</h3><ol><li><a href="/go/one" me>One</a></li></ol><ol><li><a href="/go/two">Two</a></li></ol></aside>
    <main><h1 class="title">One</h1><div id="text" style="overflow-y:auto"><p>Words.</p></div></main>`;
  page = { document, url: new URL('https://learn.example/go/one'), answers: {} };
});

it('takes the whole list, of which one link was pointed at', () => {
  const rule = withPart(EMPTY, 'outline', at('[me]'), page);
  expect(rule?.outline).toBe('aside.toc a[href]');
  expect(rule && folderOfList(rule, page)).toBe('/go');
});

it('takes in more and less of it', () => {
  const rule = withPart(EMPTY, 'outline', at('[me]'), page);
  const list = rule && listOf(rule, document);
  expect(list).toBe(at('aside'));
  expect(rule && withList(rule, neighbour(at('aside'), 'out'))?.outline).toBe('body a[href]');
});

it.each([
  ['title', 'h1', { title: 'h1.title' }],
  ['article', '#text', { article: '#text' }],
] as const)('tells the %s by what is pointed at, and forgets it again', (part, selector, has) => {
  const rule = withPart(EMPTY, part, at(selector), page);
  expect(rule).toMatchObject(has);
  expect(rule && withoutPart(rule, part as PointedPart)).toEqual(EMPTY);
});

it('finds what scrolls the text', () => {
  Object.defineProperties(at('#text'), { scrollHeight: { value: 900 }, clientHeight: { value: 300 } });
  expect(withPart(EMPTY, 'article', at('#text p'), page)).toMatchObject({ scroller: '#text' });
});

it('walks through the page, and not out of it', () => {
  const { body } = document;
  expect(neighbour(at('main'), 'out')).toBe(body);
  expect(neighbour(body, 'out')).toBe(body);
  expect(neighbour(at('h1'), 'previous')).toBe(at('aside'));
  expect(neighbour(at('aside h3'), 'in')).toBe(at('aside h3'));
  expect(neighbour(at('#text p'), 'next')).toBe(at('#text p'));
});
