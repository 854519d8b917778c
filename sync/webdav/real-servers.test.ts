import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAV_PASSWORD, DAV_USER } from '@/tests/stand-ins/webdav/dav-server';
import {
  APACHE,
  isInstalled,
  LIGHTTPD,
  type RealServer,
  startServer,
} from '@/tests/stand-ins/webdav/real-servers';
import { webdavTransport } from './webdav-transport';

const isFull = process.env.EPILOGUE_FULL === '1';

describe.each([
  { name: 'Apache mod_dav', program: APACHE, isDue: true },
  { name: 'lighttpd mod_webdav', program: LIGHTTPD, isDue: isFull },
])('$name', ({ program, isDue }) => {
  const isThere = isInstalled(program);
  let server: RealServer | null = null;
  beforeAll(async () => {
    if (isDue && isThere) server = await startServer(program);
  });
  afterAll(() => server?.stop());

  const account = (patch = {}) => ({
    address: server?.address ?? '',
    user: DAV_USER,
    password: DAV_PASSWORD,
    ...patch,
  });
  const transport = (patch = {}) => webdavTransport(account(patch), { fetch, now: Date.now });

  it.runIf(isDue && isThere)('keeps, lists, gives back and removes files', async () => {
    const dav = transport();
    await expect(dav.list()).rejects.toMatchObject({ kind: 'not-found' });
    const large = Uint8Array.from({ length: 2 ** 20 }, (_, at) => (at * 7) % 256);
    const names = ['s1.a.1-1.0123456789ab.seg', 'b1 ü&.base'];
    for (const name of names) await dav.put(name, large);
    const listed = (await dav.list()).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    expect(listed).toEqual(names.toSorted().map((name) => ({ name, size: large.length })));
    // Byte by byte, a matcher would block for so long that the server closes the connection.
    expect(Buffer.compare(await dav.get(names[0] ?? ''), large)).toBe(0);
    await dav.remove(names[0] ?? '');
    await dav.remove(names[0] ?? '');
    await expect(dav.get(names[0] ?? '')).rejects.toMatchObject({ kind: 'not-found' });
    expect(readdirSync(join(server?.root ?? '', 'epilogue'))).toEqual([names[1]]);
  });

  it.runIf(isDue && isThere)('makes the folders above', async () => {
    const dav = transport({ address: `${server?.address}deep/er/` });
    await dav.put('x', new Uint8Array([1]));
    expect(await dav.list()).toEqual([{ name: 'x', size: 1 }]);
  });

  it.runIf(isDue && isThere)('refuses a wrong password, and what is no folder of WebDAV', async () => {
    await expect(transport({ password: 'guess' }).list()).rejects.toMatchObject({ kind: 'unauthorized' });
    await expect(transport({ user: 'nobody' }).list()).rejects.toMatchObject({ kind: 'unauthorized' });
  });
});
