// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { type LivePage, livePage } from './live-page';
import { reader } from './session.fixture';
import { type TextWatch, watchText } from './text-watch';

const SAID = 'What the chapter has to say. '.repeat(5);
let live: LivePage;
let renewed: Text[][];
let watch: TextWatch;

function show(text: string): void {
  document.body.innerHTML = '<div id="text"></div>';
  document.querySelector('#text')?.append(text);
}

beforeEach(() => {
  renewed = [];
  show(SAID);
  live = livePage({
    document,
    url: new URL('https://x.example/c/a'),
    readers: [reader],
    onReader: () => {},
  });
  const print = live.print();
  if (!print) throw new Error('no text');
  watch = watchText(live, print, live.nodes(), (nodes) => renewed.push(nodes));
});

it('follows the same text into other nodes', () => {
  expect(watch.isDetached()).toBe(false);
  show(`${SAID}And a date.`);
  expect(watch.isDetached()).toBe(true);
  expect(watch.isReplaced()).toBe(false);
  expect(renewed).toEqual([live.nodes()]);
  expect(watch.isDetached()).toBe(false);
});

it('knows another text', () => {
  show('What the next chapter has to say. '.repeat(5));
  expect(watch.isReplaced()).toBe(true);
  expect(renewed).toEqual([]);
});

it('waits while there is no text at all', () => {
  document.body.innerHTML = '';
  expect(watch.isReplaced()).toBe(false);
});
