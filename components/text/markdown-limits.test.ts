import { Marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { isEasyMarkdown } from './markdown-limits';

const HARD: [string, string][] = [
  ['quotes within quotes', '>'.repeat(2000)],
  ['quotes with blanks', '> '.repeat(2000)],
  ['lists within lists', '- '.repeat(2000)],
  ['lists by indent', Array.from({ length: 500 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n')],
  ['emphasis that never ends', '_a*'.repeat(8000)],
  ['brackets', '['.repeat(20_000)],
  ['images', '![a]('.repeat(5000)],
  ['code', Array.from({ length: 300 }, (_, n) => '`'.repeat(n)).join('a')],
  ['angles', '<a '.repeat(10_000)],
  ['strikes', '~~a~'.repeat(8000)],
  ['tables', '|-'.repeat(10_000)],
];

describe('a text', () => {
  it.each(HARD)('that stalls or breaks a parser is shown as it stands: %s', (_what, text) => {
    expect(isEasyMarkdown(text)).toBe(false);
  });

  it.each(HARD)('just below the limits takes no time: %s', (_what, text) => {
    let size = text.length;
    while (!isEasyMarkdown(text.slice(0, size))) size = Math.floor(size * 0.8);
    const since = performance.now();
    new Marked({ gfm: true, breaks: true }).parse(text.slice(0, size), { async: false });
    expect(performance.now() - since).toBeLessThan(1000);
  });

  it.each([
    ['a note', '# Measure\n\n> first, *then* `change`\n\n- [x] one\n  - two\n\n[link](https://a.test/)'],
    ['a line across', `a\n\n${'-'.repeat(200)}\n\nb`],
    ['long prose', `${'A long paragraph of words. '.repeat(1000)}\n\n`.repeat(3)],
    ['a program', `\`\`\`js\n${'  const a = [1, 2, 3];\n\n'.repeat(500)}\`\`\``],
  ])('that people write is rendered: %s', (_what, text) => {
    expect(isEasyMarkdown(text)).toBe(true);
  });
});
