// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { selectionHere } from './selection';

function select(html: string, start: [string, number], end: [string, number]): void {
  document.body.innerHTML = html;
  const range = document.createRange();
  const text = (selector: string) => document.querySelector(selector)?.firstChild as Node;
  range.setStart(text(start[0]), start[1]);
  range.setEnd(text(end[0]), end[1]);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

it('gives what is selected with what is around it in its own paragraphs', () => {
  select('<p>No</p><p id="a">Run the load</p><p id="b">test twice</p><p>No</p>', ['#a', 4], ['#b', 4]);
  expect(selectionHere()).toMatchObject({ before: 'Run ', after: ' twice' });
  expect(selectionHere()?.text).toContain('the load');
});

it('gives nothing where nothing is selected', () => {
  select('<p id="a">Run</p>', ['#a', 1], ['#a', 1]);
  expect(selectionHere()).toBeNull();
  getSelection()?.removeAllRanges();
  expect(selectionHere()).toBeNull();
});
