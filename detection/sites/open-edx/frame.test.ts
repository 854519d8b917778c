// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readWith } from '../../read';
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

const UNIT = 'block-v1:Home+BREAD+2026+type@vertical+block@u2';
const TEXTS = 'https://courses.school.example';

/** The chapter's page, with a frame at this address. */
function framedAt(src: string) {
  const page = withFrame(null);
  page.document.querySelector('#unit-iframe')?.setAttribute('src', src);
  return page;
}

it.each([
  ['of its own unit', `${TEXTS}/xblock/${UNIT}?view=student_view`, `${TEXTS}/xblock/${UNIT}`],
  [
    'written in escapes',
    `${TEXTS}/xblock/${encodeURIComponent(UNIT)}`,
    `${TEXTS}/xblock/${encodeURIComponent(UNIT)}`,
  ],
  ['of the unit before', `${TEXTS}/xblock/${UNIT.replace('u2', 'u1')}`, undefined],
  ['without HTTPS', `http://courses.school.example/xblock/${UNIT}`, undefined],
  ['of something else', `${TEXTS}/courses/${UNIT}`, undefined],
  ['without an address', '', undefined],
])('names a frame %s', (_, src, expected) => {
  const page = framedAt(src);
  expect(reader.frame?.on(page)).toBe(expected);
  expect(readWith(page, reader)).toMatchObject({ kind: 'chapter', hiddenMedia: true });
});

it('takes the frame’s word for what there is to read', () => {
  const page = framedAt(`${TEXTS}/xblock/${UNIT}`);
  expect(readWith(page, reader)).toMatchObject({ frame: `${TEXTS}/xblock/${UNIT}` });
  const text = { head: 'Flour', tail: 'Water', cjk: 0, words: 400, links: [] };
  const facts = readWith({ ...page, framed: { text, mediaSeconds: 90, hiddenMedia: false } }, reader);
  expect(facts).toMatchObject({ text, mediaSeconds: 90, hiddenMedia: false });
});
