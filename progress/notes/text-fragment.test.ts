import { expect, it } from 'vitest';
import { textFragment } from './text-fragment';

const han = encodeURIComponent;

it.each([
  ['one line, with what means something in a fragment', 'A, b-c & d', 'A%2C%20b%2Dc%20%26%20d'],
  ['the ends of several lines', '行百里者\n\n半九十。', `${han('行百里者')},${han('半九十。')}`],
  [
    'whole words at the ends of a long line',
    'The beginning of a passage which goes on for very much longer than anybody would want to read',
    'The%20beginning%20of%20a%20passage%20which%20goes%20on,longer%20than%20anybody%20would%20want%20to%20read',
  ],
])('looks for %s', (_, quote, text) => {
  expect(textFragment(quote)).toBe(`:~:text=${text}`);
});

it('is an address even for a quote that was cut in the middle of a character', () => {
  expect(textFragment('half \ud83d')).toBe(`:~:text=half%20${encodeURIComponent('\ufffd')}`);
});

it('is empty for a quote without a word', () => {
  expect(textFragment(' \n ')).toBe('');
});

it('tells a short quote from its likes by what is around it, and only in its own block', () => {
  const around = { before: 'Far away\nRun ', after: ' twice.\nThen rest.' };
  expect(textFragment('the load test', around)).toBe(':~:text=Run-,the%20load%20test,-twice.');
});

it('makes words whole that the selection cut', () => {
  expect(textFragment('oad te', { before: 'Run the l', after: 'st twice' })).toBe(
    ':~:text=Run%20the-,load%20test,-twice',
  );
  expect(textFragment('nd\nsecond li', { before: 'the fi', after: 'ne, on' })).toBe(
    ':~:text=find,second%20line',
  );
});
