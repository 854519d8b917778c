import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { TaughtRule } from '@/detection/taught/rule';
import { ruleInText, taughtRules, textOfRule } from './taught-rule';

const seed = Number(process.env.EPILOGUE_SEED ?? Date.now() % 2 ** 31);
const RULE: TaughtRule = { host: 'learn.example', path: '/go', outline: 'nav a', whole: false };
const text = (changed: object) => JSON.stringify({ epilogue: 'site rule', version: 1, ...RULE, ...changed });

const selector = fc.constantFrom('nav a', '#toc', 'h1.title', '[data-x="测 试"] a', 'p:nth-of-type(2)');
const rule = fc.record(
  {
    host: fc.constantFrom('learn.example', 'learn.example:8443', 'localhost:80', 'xn--fiq228c.example'),
    path: fc.constantFrom('', '/go', '/a/b%20c/~d'),
    outline: selector,
    title: selector,
    course: selector,
    article: selector,
    scroller: selector,
    next: selector,
    whole: fc.boolean(),
  },
  { requiredKeys: ['host', 'path', 'outline', 'whole'] },
);

describe(`a rule as text, seed ${seed}`, () => {
  it('comes out of its text as it went in', () => {
    fc.assert(
      fc.property(rule, (each) => {
        expect(ruleInText(textOfRule(each))).toEqual(each);
      }),
      { seed },
    );
  });

  it('is never anything but a rule or a reason, whatever the text', () => {
    const texts = fc.oneof(fc.string(), fc.json(), fc.object().map(text));
    fc.assert(
      fc.property(texts, (each) => {
        const read = ruleInText(each);
        expect('because' in read || read.outline !== '').toBe(true);
      }),
      { seed },
    );
  });
});

it.each([
  ['no-json', 'nav a'],
  ['no-json', `"${'x'.repeat(10_000)}"`],
  ['no-rule', '[]'],
  ['no-rule', 'null'],
  ['no-rule', JSON.stringify(RULE)],
  ['no-rule', text({ code: 'alert(1)' })],
  ['no-rule', text({ whole: 'yes' })],
  ['newer', text({ version: 2, more: 1 })],
  ['host', text({ host: 'https://learn.example' })],
  ['host', text({ host: 'learn.example/x' })],
  ['host', text({ host: 'LEARN.example' })],
  ['host', text({ host: '*.example' })],
  ['path', text({ path: '/go/' })],
  ['path', text({ path: '/*' })],
])('says %s', (because, given) => {
  expect(ruleInText(given)).toEqual({ because });
});

it('names the part whose selector cannot be used', () => {
  expect(ruleInText(text({ title: 'h1:has(a)' }))).toEqual({ because: 'selector', part: 'title' });
  expect(ruleInText(text({ outline: 'x'.repeat(201) }))).toEqual({ because: 'selector', part: 'outline' });
});

it('keeps at most one rule for a place, and at most a hundred', () => {
  const many = Array.from({ length: 101 }, (_, at) => ({ ...RULE, path: `/${at}` }));
  expect(v.safeParse(taughtRules, many.slice(1)).success).toBe(true);
  expect(v.safeParse(taughtRules, many).success).toBe(false);
  expect(v.safeParse(taughtRules, [RULE, RULE]).success).toBe(false);
});
