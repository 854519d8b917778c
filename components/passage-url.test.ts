import { expect, it } from 'vitest';
import { passageUrl } from './passage-url';

const PAGE = 'https://book.example/chapter-1';

it.each([
  ['one short line', 'A, b-c & d', `${PAGE}#:~:text=A%2C%20b%2Dc%20%26%20d`],
  [
    'several lines: the ends of them',
    '行百里者\n\n半九十。',
    `${PAGE}#:~:text=${encodeURIComponent('行百里者')},${encodeURIComponent('半九十。')}`,
  ],
  [
    'a long line: whole words at its ends',
    'The beginning of a passage which goes on for very much longer than anybody would want to read',
    `${PAGE}#:~:text=The%20beginning%20of%20a%20passage%20which%20goes%20on,longer%20than%20anybody%20would%20want%20to%20read`,
  ],
  ['no words', ' \n ', PAGE],
])('leads to %s', (_, quote, address) => {
  expect(passageUrl(PAGE, quote)).toBe(address);
});

it('keeps the fragment of a page that has one, and lets nothing but http through', () => {
  expect(passageUrl(`${PAGE}#/two`, 'x')).toBe(`${PAGE}#/two:~:text=x`);
  expect(passageUrl('javascript:alert(1)', 'x')).toBeUndefined();
});
