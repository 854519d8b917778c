// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { replaceOldCopy } from './replace-old-copy';

it('leaves the newest copy in a document running, and no other', () => {
  const copies = Array.from({ length: 3 }, () => new AbortController());
  for (const copy of copies) replaceOldCopy(document, copy);
  expect(copies.map(({ signal }) => signal.aborted)).toEqual([true, true, false]);
});

it('does not end the copies in other documents', () => {
  const here = new AbortController();
  replaceOldCopy(document, here);
  replaceOldCopy(document.implementation.createHTMLDocument(), new AbortController());
  expect(here.signal.aborted).toBe(false);
});
