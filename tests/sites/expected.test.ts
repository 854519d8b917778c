import { describe, expect, it } from 'vitest';
import { readers } from '@/detection/sites/registry';
import driven from './driven.json';
import { EXPECTED, IN_PART } from './expected.mjs';
import { GENERATORS } from './generators.mjs';
import { LOOKS } from './looks';

describe('the sites that are really built', () => {
  const ids = GENERATORS.map(({ id }) => id);

  it('are all read from link to link, each by a reader that there is', () => {
    expect(EXPECTED.filter(({ way }) => way === 'next').map(({ id }) => id)).toEqual(ids);
    expect(Object.keys(LOOKS).toSorted()).toEqual(ids.toSorted());
    const known = GENERATORS.map(({ id, reader = id }) => reader);
    expect(readers.map(({ id }) => id)).toEqual(expect.arrayContaining(known));
    expect(ids).toEqual(expect.arrayContaining(Object.keys(driven)));
  });

  it('are read in part', () => {
    expect(IN_PART.map(({ id }) => id)).toEqual(ids);
  });

  it('are opened by each address too, where links turn pages within one document', () => {
    const within = EXPECTED.filter(({ sameDocument }) => sameDocument).map(({ id }) => id);
    expect(EXPECTED.filter(({ way }) => way === 'address').map(({ id }) => id)).toEqual(within);
    expect(within).toEqual(expect.arrayContaining(['vitepress', 'docusaurus']));
  });
});
