import { expect, it } from 'vitest';
import { isSelector, ruleFor, type TaughtRule } from './rule';

it.each([
  'nav a[href]',
  '#toc > li:nth-of-type(3) a',
  'div[data-part="toc"] a[href^="/lesson"]',
  'h1.title, h2.title',
  '[aria-label="课程目录"] a',
  'ul + div ~ p',
  'x-outline a',
])('takes %s', (selector) => {
  expect(isSelector(selector)).toBe(true);
});

it.each([
  '',
  ' nav',
  'nav{color:red}',
  'a:has(b)',
  ':is(a,b)',
  'a:not(b)',
  'a:nth-child(2n+1)',
  '[x="a"]}',
  '[x="\\"]',
  'a >> b',
  'a,',
  '> a',
  'a\nb',
  '<a>',
  '/a/',
  `a${'.b'.repeat(100)}`,
])('takes no %j', (selector) => {
  expect(isSelector(selector)).toBe(false);
});

const rule = (host: string, path: string): TaughtRule => ({ host, path, outline: 'a', whole: false });
const rules = [rule('learn.example', ''), rule('learn.example', '/go'), rule('learn.example:8080', '/c')];

it.each([
  ['https://learn.example/x', ''],
  ['https://learn.example/go', '/go'],
  ['https://learn.example/go/1?x', '/go'],
  ['https://learn.example/gone', ''],
  ['https://learn.example:8080/c/1', '/c'],
  ['https://learn.example:8080/', undefined],
  ['https://other.learn.example/go/1', undefined],
])('at %s the rule is the one for %s', (url, path) => {
  expect(ruleFor(rules, new URL(url))?.path).toBe(path);
});
