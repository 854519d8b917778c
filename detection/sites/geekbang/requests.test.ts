// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Answer, Page } from '../../reader';
import { reader } from './reader';

const answered = (data: unknown): Answer => ({ ok: true, json: { code: 0, data } });
const asked = (path: string, answers: Page['answers'] = {}) =>
  reader
    .requests?.({ document, url: new URL(`https://time.geekbang.org${path}`), answers })
    .map(({ name, once, courseKey }) => [name, once, courseKey].filter(Boolean).join(' '));

it('asks on a chapter for the article, and then once a day for the course that it names', () => {
  expect(asked('/column/article/5')).toEqual(['article visit']);
  expect(asked('/column/article/5', { article: answered({ id: 5, product_id: 100 }) })).toEqual([
    'article visit',
    'articles day geekbang:100',
    'chapters day geekbang:100',
    'info day geekbang:100',
  ]);
});

it('asks on a course’s own page for the course, and then for its list by the number that the site gives', () => {
  expect(asked('/column/intro/81')).toEqual(['info day geekbang:81']);
  expect(asked('/column/intro/81', { info: answered({ id: 100 }) })).toEqual([
    'info day geekbang:81',
    'articles day geekbang:100',
    'chapters day geekbang:100',
  ]);
});

it.each([
  ['a refusal', { ok: false, reason: 'limited' }],
  ['another shape', answered({ id: '<b>' })],
] as const)('asks for no more there after %s', (_, info) => {
  expect(asked('/course/intro/100', { info })).toEqual(['info day geekbang:100']);
});

it('asks for nothing on other pages', () => expect(asked('/dashboard/course')).toEqual([]));
