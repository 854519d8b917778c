// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readerFor } from '../read';
import { CASES, pageOf } from './cases.fixture';
import { readerScriptOf } from './owner';
import { readers } from './registry';
import { recognised, type Sign } from './signs';

const SIGNS = readers.flatMap(({ id, sign }): Sign[] => (sign === undefined ? [] : [[id, sign]]));
/** Pages that are given the small script first. */
const ANYWHERE = CASES.filter(({ url }) => readerScriptOf(new URL(url).origin) === 'any-host');

it('every reader but those of sites and the generic one has a sign', () => {
  const signless = readers.filter(({ tier, sign }) => (tier === 'generator') !== (sign !== undefined));
  expect(signless.map(({ id }) => id)).toEqual([]);
});

it.each(ANYWHERE.map((one) => [`${one.site}: ${one.name}`, one] as const))(
  '%s is recognised as the reader that reads it',
  (_, one) => {
    const page = pageOf(one);
    const reader = readerFor(page, readers);
    if (reader) expect(recognised(page.document, SIGNS)).toBe(reader.id);
    else expect([null, 'generic']).toContain(recognised(page.document, SIGNS));
  },
);

it('says nothing of a page without a text', () => {
  const document = new DOMParser().parseFromString('<div id="root"></div>', 'text/html');
  expect(recognised(document, SIGNS)).toBeNull();
});
