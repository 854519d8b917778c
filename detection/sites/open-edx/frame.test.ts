// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { CASES, pageOf } from '../cases.fixture';
import { reader } from './reader';

/** The chapter's page, with what its frame lets be seen. */
function withFrame(html: string | null) {
  const one = CASES.find(({ site, name }) => site === 'open-edx' && name === 'chapter');
  if (!one) throw new Error('no such page');
  const page = pageOf(one);
  const inside = html === null ? null : document.implementation.createHTMLDocument();
  if (inside && html !== null) inside.body.innerHTML = html;
  const frame = page.document.querySelector('#unit-iframe');
  Object.defineProperty(frame, 'contentDocument', { value: inside });
  return page;
}

it.each([
  ['of another origin', null, true, false],
  ['of the same, with a video', '<p>Watch.</p><video></video>', false, true],
  ['of the same, without one', '<p>Read all of this.</p>', true, false],
])('says of a unit in a frame %s whether it can be observed', (_, html, hidden, seen) => {
  const page = withFrame(html);
  expect(reader.hiddenMedia?.(page)).toBe(hidden);
  expect(Boolean(reader.media?.(page))).toBe(seen);
});
