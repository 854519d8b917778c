import { expect, it } from 'vitest';
import { plainLines } from './plain-lines';

it('reads Markdown as a person would read it out', () => {
  const markdown =
    '## What I learned\n\n**Measure** `first`, see [the tool](https://example.test)\nthen *change*.\n\n- one & two\n- [x] three\n  - four\n\n> said <b>so</b>\n\n---\n\n| a | b |\n|---|---|\n| c | d |\n\n```\ncode\n```\n![a map](https://example.test/x.png)';
  expect(plainLines(markdown)).toEqual([
    'What I learned',
    'Measure first, see the tool',
    'then change.',
    'one & two',
    'three',
    'four',
    'said <b>so</b>',
    'a · b',
    'c · d',
    'code',
    'a map',
  ]);
});

it('gives nothing for nothing', () => expect(plainLines(' \n\n')).toEqual([]));
