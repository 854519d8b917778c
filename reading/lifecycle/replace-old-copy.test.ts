// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { replaceOldCopy } from './replace-old-copy';

it('ends the copy before, and never itself', () => {
  const world = {};
  const [first, second] = [new AbortController(), new AbortController()];
  replaceOldCopy(first, world);
  expect(first.signal.aborted).toBe(false);
  replaceOldCopy(second, world);
  expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false]);
});

it('is not ended by anything that the page says, nor by another extension', () => {
  const [own, other] = [new AbortController(), new AbortController()];
  replaceOldCopy(own, {});
  document.dispatchEvent(new Event('epilogue:successor'));
  replaceOldCopy(other, {});
  expect([own.signal.aborted, other.signal.aborted]).toEqual([false, false]);
});
