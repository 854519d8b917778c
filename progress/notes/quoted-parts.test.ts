import { expect, it } from 'vitest';
import { fencedCode, quotedParts } from './quoted-parts';

it('tells code from text, blank lines and all', () => {
  const code = 'fn main() {\n\n\n\n    run();\n}';
  expect(quotedParts(`So it runs:\n\n${fencedCode(code, 'rust')}\nAnd so on.`)).toEqual([
    { kind: 'text', text: 'So it runs:' },
    { kind: 'code', text: code, language: 'rust' },
    { kind: 'text', text: 'And so on.' },
  ]);
});

it('fences code that holds fences itself', () => {
  const code = '```js\n1\n```';
  expect(quotedParts(fencedCode(code, 'markdown'))).toEqual([
    { kind: 'code', text: code, language: 'markdown' },
  ]);
});

it('takes a fence that does not close, or says more than a language, for text', () => {
  for (const text of ['```rust\nlet x;', '``` not a fence\n1\n```'])
    expect(quotedParts(text)).toEqual([{ kind: 'text', text }]);
  expect(quotedParts('')).toEqual([]);
});
