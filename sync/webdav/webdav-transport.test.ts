import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  DAV_PASSWORD,
  DAV_USER,
  type DavServer,
  type Fault,
  serveDav,
} from '@/tests/stand-ins/webdav/dav-server';
import { TransportError } from '../transport';
import { webdavTransport } from './webdav-transport';

let server: DavServer;
beforeEach(async () => {
  server = await serveDav();
});
afterEach(() => server.stop());

const NOW = Date.UTC(2026, 10, 30, 12);
const bytes = (text: string) => new TextEncoder().encode(text);
const transport = (account = {}) =>
  webdavTransport(
    { address: server.address, user: DAV_USER, password: DAV_PASSWORD, ...account },
    { fetch, now: () => NOW },
  );
const place = (name: string, text: string) => server.place(`/dav/epilogue/${name}`, Buffer.from(text));
const fault = (each: Fault) => server.manners.faults.push(each);
const refused = (work: Promise<unknown>) =>
  work.then(
    () => expect.unreachable('nothing was refused'),
    (error) => {
      expect(error).toBeInstanceOf(TransportError);
      const { kind, status, retryAfterSeconds } = error as TransportError;
      return { kind, status, retryAfterSeconds };
    },
  );

describe('a folder on a WebDAV server', () => {
  it('keeps files, lists them with their sizes, gives them back and removes them', async () => {
    const dav = transport();
    await dav.put('s1.a.1-1.00.seg', bytes('one'));
    await dav.put('b1 ü#?%.base', bytes('twofold'));
    expect(await dav.list()).toEqual([
      { name: 'b1 ü#?%.base', size: 7 },
      { name: 's1.a.1-1.00.seg', size: 3 },
    ]);
    expect(await dav.get('b1 ü#?%.base')).toEqual(bytes('twofold'));
    await dav.remove('b1 ü#?%.base');
    await dav.remove('b1 ü#?%.base');
    expect((await dav.list()).map(({ name }) => name)).toEqual(['s1.a.1-1.00.seg']);
  });

  it('is made by the first file, with every folder above it that is missing, and never by looking', async () => {
    const dav = transport({ address: `${server.address}mine/here/` });
    expect(await refused(dav.list())).toMatchObject({ kind: 'not-found', status: 404 });
    expect([...server.files().keys()]).toEqual(['/dav/']);
    await dav.put('x', bytes('x'));
    expect([...server.files().keys()]).toContain('/dav/mine/here/epilogue/x');
  });

  it('stands above a root that cannot be listed', async () => {
    server.manners.hasNoRoot = true;
    await transport().put('x', bytes('x'));
    expect(await transport().list()).toEqual([{ name: 'x', size: 1 }]);
  });

  it('is read to the last page of its listing', async () => {
    await transport().put('x0000', bytes('x'));
    for (let at = 1; at < 1_700; at += 1) place(`x${String(at).padStart(4, '0')}`, 'x');
    const before = server.requests.length;
    const names = (await transport().list()).map(({ name }) => name);
    expect(names).toHaveLength(1_700);
    expect(new Set(names).size).toBe(1_700);
    expect(server.requests.slice(before)).toHaveLength(3);
  });

  it('asks with nothing that a server may understand otherwise', async () => {
    const asked: RequestInit[] = [];
    const dav = webdavTransport(
      { address: server.address, user: DAV_USER, password: DAV_PASSWORD },
      {
        fetch: (url, init) => {
          asked.push(init);
          return fetch(url, init);
        },
        now: () => NOW,
      },
    );
    await dav.put('x', bytes('x'));
    await dav.list();
    await dav.get('x');
    await dav.remove('x');
    expect(new Set(asked.map(({ method }) => method))).toEqual(
      new Set(['PUT', 'MKCOL', 'PROPFIND', 'GET', 'DELETE']),
    );
    for (const { headers, credentials, redirect, cache } of asked) {
      expect({ credentials, redirect, cache }).toEqual({
        credentials: 'omit',
        redirect: 'manual',
        cache: 'no-store',
      });
      const names = Object.keys(headers ?? {}).sort();
      expect(names.filter((name) => !['Authorization', 'Content-Type', 'Depth'].includes(name))).toEqual([]);
    }
  });
});

describe('what a server refuses', () => {
  const LIST = 'PROPFIND';
  it.each<[string, Omit<Fault, 'method'>, object]>([
    ['a wrong password', { status: 401 }, { kind: 'unauthorized', status: 401 }],
    ['what is forbidden', { status: 403 }, { kind: 'forbidden', status: 403 }],
    ['a folder that is gone', { status: 404 }, { kind: 'not-found', status: 404 }],
    ['a missing parent', { status: 409 }, { kind: 'conflict', status: 409 }],
    [
      'a redirect elsewhere',
      { status: 302, headers: { location: 'https://elsewhere.example/' } },
      { kind: 'redirected' },
    ],
    [
      'a page for signing in',
      { status: 200, body: '<!doctype html><p>Sign in' },
      { kind: 'not-webdav', status: 200 },
    ],
    [
      'the same page as 207',
      { status: 207, body: '<html><p>Sign in</p></html>' },
      { kind: 'not-webdav', status: 207 },
    ],
    ['nothing as 207', { status: 207, body: '' }, { kind: 'not-webdav', status: 207 }],
    [
      'half a listing',
      { status: 207, body: '<d:multistatus xmlns:d="DAV:"><d:resp' },
      { kind: 'not-webdav' },
    ],
    ['a server without WebDAV', { status: 405 }, { kind: 'not-webdav', status: 405 }],
    ['too many requests', { status: 503 }, { kind: 'busy', status: 503, retryAfterSeconds: 1800 }],
    [
      'a wait in seconds',
      { status: 429, headers: { 'retry-after': '90' } },
      { kind: 'busy', retryAfterSeconds: 90 },
    ],
    [
      'a wait until a date',
      { status: 429, headers: { 'retry-after': new Date(NOW + 120_000).toUTCString() } },
      { kind: 'busy', retryAfterSeconds: 120 },
    ],
    [
      'a wait of years',
      { status: 429, headers: { 'retry-after': '99999999999' } },
      { retryAfterSeconds: 86_400 },
    ],
    ['a full disk', { status: 507 }, { kind: 'full', status: 507 }],
    ['a machine that is down behind another', { status: 502 }, { kind: 'offline', status: 502 }],
    ['what nobody expects', { status: 418 }, { kind: 'unexpected', status: 418 }],
  ])('is named: %s', async (_, answer, named) => {
    await transport().put('x', bytes('x'));
    fault({ method: LIST, ...answer });
    expect(await refused(transport().list())).toMatchObject(named);
  });

  it.each([
    ['GET', 200],
    ['PUT', 201],
    ['DELETE', 204],
  ])('is named for %s too', async (method) => {
    const dav = transport();
    await dav.put('x', bytes('x'));
    const work: Record<string, () => Promise<unknown>> = {
      GET: () => dav.get('x'),
      PUT: () => dav.put('x', bytes('y')),
      DELETE: () => dav.remove('x'),
    };
    fault({ method, status: 507 });
    expect(await refused(work[method]?.() ?? Promise.resolve())).toMatchObject({ kind: 'full' });
    fault({ method, status: 302, headers: { location: '/elsewhere' } });
    expect(await refused(work[method]?.() ?? Promise.resolve())).toMatchObject({ kind: 'redirected' });
  });

  it('is a name or password that is not theirs', async () => {
    expect(await refused(transport({ password: 'guess' }).list())).toMatchObject({ kind: 'unauthorized' });
  });

  it('is nobody there', async () => {
    const dav = transport();
    await server.stop();
    expect(await refused(dav.list())).toEqual({ kind: 'offline' });
  });

  it.each(['https://elsewhere.example/dav/?from=2', 'http://127.0.0.1.elsewhere.example/', '?from=0&from=1'])(
    'never leads the password to another host, nor in a circle: %s',
    async (next) => {
      await transport().put('x', bytes('x'));
      const asked: string[] = [];
      const listing = {
        status: 207,
        headers: { link: `<${next}>; rel="next"` },
        body: '<d:multistatus xmlns:d="DAV:"/>',
      };
      for (let at = 0; at < 3; at += 1) fault({ method: LIST, ...listing });
      const dav = webdavTransport(
        { address: server.address, user: DAV_USER, password: DAV_PASSWORD },
        {
          fetch: (url, init) => {
            asked.push(new URL(url).origin);
            return fetch(url, init);
          },
          now: () => NOW,
        },
      );
      expect(await refused(dav.list())).toMatchObject({ kind: 'unexpected' });
      expect(new Set(asked)).toEqual(new Set([new URL(server.address).origin]));
    },
  );

  it('ends by the signal with its reason', async () => {
    const reason = new Error('enough');
    await expect(transport().list(AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});

it('shows half an upload and stale reads as they are, for whoever reads back', async () => {
  const dav = transport();
  await dav.put('x', bytes('first'));
  server.manners.halfPuts = 1;
  await dav.put('y', bytes('four'));
  expect(await dav.get('y')).toEqual(bytes('fo'));
  server.manners.stale = 1;
  expect((await dav.list()).map(({ name }) => name)).toEqual(['x']);
  expect(await refused(dav.get('y'))).toMatchObject({ kind: 'not-found' });
});
