// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../read';
import { CASES, type Case, pageOf } from './cases.fixture';
import { isOnHost } from './hosts';
import { isKeyOf, readerScriptOf } from './owner';
import { readers } from './registry';

/** What the tests must have of every course site: three of them are mutations of its own pages. */
const KINDS = ['chapter', 'closing', 'last', 'no-chapter', 'look-alike', 'no-outline', 'second', 'locked'];
/** Chrome's match patterns: https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns */
const HOST_OF_PATTERN = /^(\*\.)?([a-z0-9-]+\.)+[a-z]{2,}$/;

const sources = import.meta.glob<string>('./*/*.ts', { query: '?raw', import: 'default', eager: true });
const sourceOf = (id: string) => sources[`./${id}/reader.ts`] ?? '';
const sites = readers.filter(({ id }) => /courseSiteReader|tier: 'site'/.test(sourceOf(id)));
const caseOf = (site: string, name: string) => CASES.find((one) => one.site === site && one.name === name);
const hosts = readers.flatMap((reader) => (reader.hosts ?? []).map((host) => ({ reader, host })));

describe('every reader', () => {
  it('is known by the name of its folder, and by no other’s', () => {
    const folders = Object.keys(sources).flatMap((path) => /^\.\/(.*)\/reader\.ts$/.exec(path)?.[1] ?? []);
    expect(readers.map(({ id }) => id).toSorted()).toEqual(folders.toSorted());
    expect(new Set(readers.map(({ name }) => name)).size).toBe(readers.length);
  });

  it('has a folder with nothing in it but code and fixtures, and no folder is without one', () => {
    const paths = Object.keys(import.meta.glob('./*/**'));
    const known = /^\.\/[\w-]+\/([\w-]+(\.test)?\.ts|fixtures\/[\w-]+\.(html|json))$/;
    expect(paths.filter((path) => !known.test(path))).toEqual([]);
    expect(new Set(paths.map((path) => path.split('/')[1]))).toEqual(new Set(readers.map(({ id }) => id)));
  });

  it('is 40 lines or fewer of its own, and imports all that stands beside it', () => {
    for (const [path, source] of Object.entries(sources).filter(([path]) => !path.includes('.test.'))) {
      const [, folder, file] = /^\.\/(.*)\/(.*)\.ts$/.exec(path) ?? [];
      if (file === 'reader') expect(source.trimEnd().split('\n').length, path).toBeLessThanOrEqual(40);
      // `links.ts` is found by its name, as readers are.
      else if (file !== 'links')
        expect(
          Object.entries(sources).some(
            ([other, text]) => other.startsWith(`./${folder}/`) && text.includes(`'./${file}'`),
          ),
          path,
        ).toBe(true);
    }
  });
});

describe('hosts', () => {
  it.each(hosts.map(({ host }) => host))('%s can be asked for', (host) => {
    expect(host).toMatch(HOST_OF_PATTERN);
  });

  it('belong to one reader each', () => {
    for (const { reader, host } of hosts)
      for (const other of hosts)
        if (other.reader !== reader)
          expect(isOnHost(host.replace('*', 'any'), [other.host]), `${host} ${other.host}`).toBe(false);
  });

  it.each([
    ['netflix.com', 'x.com', false],
    ['x.com', 'x.com', true],
    ['www.x.com', 'x.com', true],
    ['x.com.example', 'x.com', false],
    ['team.x.com', '*.x.com', true],
    ['x.com', '*.x.com', false],
    ['notx.com', '*.x.com', false],
  ])('%s is on %s: %s', (hostname, host, expected) => expect(isOnHost(hostname, [host])).toBe(expected));

  it.each(hosts.map(({ reader, host }) => [host, reader] as const))(
    '%s has no look-alike',
    (host, reader) => {
      const { document } = pageOf({ html: '', url: 'https://x.example/', answers: {} });
      const bare = host.replace('*.', 'any.');
      const on = (hostname: string) =>
        reader.matches({ document, url: new URL(`https://${hostname}/`), answers: {} });
      expect([bare, `${bare}.example`, `not${bare.replaceAll('.', '-')}.example`].map(on)).toEqual([
        true,
        false,
        false,
      ]);
    },
  );
});

describe('every course site', () => {
  it.each(sites.map((reader) => [reader.id, reader] as const))('%s may write what it reads', (id, reader) => {
    for (const { url, ...one } of CASES.filter(
      ({ site, expect }) => site === id && expect.kind === 'chapter',
    )) {
      const facts = readPage(pageOf({ ...one, url }), readers);
      if (facts.kind !== 'chapter') throw new Error(`${one.name} is no chapter`);
      const keys = [
        ...facts.course.keys,
        facts.chapter.key,
        ...(facts.outline?.chapters ?? []).map((c) => c.key),
      ];
      expect(keys.filter((key) => !isKeyOf(key, new URL(url).origin))).toEqual([]);
      expect(readerScriptOf(new URL(url).origin)).toBe(reader.hosts ? id : 'any-host');
    }
  });

  it.each(sites.map(({ id }) => id))('%s has a case of every kind', (id) => {
    expect(KINDS.filter((kind) => !caseOf(id, kind))).toEqual([]);
    expect(caseOf(id, 'no-chapter')?.expect.kind).not.toBe('chapter');
    expect(caseOf(id, 'look-alike')?.expect.reader ?? 'none').not.toBe(id);
  });

  it.each(CASES.filter(({ after }) => after).map((one) => [`${one.site}: ${one.name}`, one] as const))(
    '%s, come to within the same document',
    (_, { site, after = '', ...next }) => {
      const before = caseOf(site, after) as Case;
      const first = pageOf(before);
      const { document } = first;
      expect(readPage(first, readers)).toMatchObject(before.expect);
      const { head, body } = pageOf(next).document;
      document.head.innerHTML = head.innerHTML;
      document.body.replaceWith(document.importNode(body, true));
      const facts = readPage({ document, url: new URL(next.url), answers: next.answers }, readers);
      expect(facts).toMatchObject(next.expect);
    },
  );
});

describe('a reader whose facts are few or old', () => {
  it.each(readers.filter(({ thin }) => thin).map(({ id }) => id))('%s calls no list whole', (id) => {
    for (const one of CASES.filter(({ site }) => site === id)) {
      const facts = readPage(pageOf(one), readers);
      expect(facts.kind === 'chapter' && facts.outline?.complete === true, one.name).toBe(false);
    }
  });
});
