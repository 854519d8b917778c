import { expect, it } from 'vitest';
import { passageUrl } from './passage-url';

const PAGE = 'https://book.example/chapter-1';

it('leads to the passage on its page', () => {
  expect(passageUrl(PAGE, 'A, b-c & d')).toBe(`${PAGE}#:~:text=A%2C%20b%2Dc%20%26%20d`);
  expect(passageUrl(`${PAGE}#/two`, 'x')).toBe(`${PAGE}#/two:~:text=x`);
  expect(passageUrl(PAGE, ' \n ')).toBe(PAGE);
});

it('keeps a fragment that was made when the passage was quoted', () => {
  expect(passageUrl(`${PAGE}#:~:text=a-,x`, 'x')).toBe(`${PAGE}#:~:text=a-,x`);
});

it('lets nothing but http through', () => {
  expect(passageUrl('javascript:alert(1)', 'x')).toBeUndefined();
});
