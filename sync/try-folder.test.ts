import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  DAV_PASSWORD,
  DAV_USER,
  type DavServer,
  type Fault,
  serveDav,
} from '@/tests/stand-ins/webdav/dav-server';
import { TransportError } from './transport';
import { tryFolder } from './try-folder';
import { webdavTransport } from './webdav/webdav-transport';

let server: DavServer;
beforeEach(async () => {
  server = await serveDav();
});
afterEach(() => server.stop());

const AROUND = { isOnline: true, isEncrypted: false };
const trial = (password = DAV_PASSWORD) =>
  tryFolder(
    webdavTransport({ address: server.address, user: DAV_USER, password }, { fetch, now: Date.now }),
    AROUND,
  );

it('makes the folder, writes, reads back, and leaves no file behind', async () => {
  expect(await trial()).toEqual({ ok: true, files: 0 });
  expect([...server.files().keys()]).toEqual(['/dav/', '/dav/epilogue/']);
  server.place('/dav/epilogue/x', Buffer.from('x'));
  expect(await trial()).toEqual({ ok: true, files: 1 });
  expect([...server.files().keys()]).toContain('/dav/epilogue/x');
});

it.each<[string, Fault, object]>([
  [
    'no WebDAV',
    { method: 'PROPFIND', status: 200, body: '<html>' },
    { step: 'list', kind: 'not-webdav', status: 200 },
  ],
  ['a block', { method: 'PROPFIND', status: 503 }, { step: 'list', kind: 'busy', retryAfterSeconds: 1800 }],
  ['no right to write', { method: 'MKCOL', status: 403 }, { step: 'write', kind: 'forbidden', status: 403 }],
  [
    'nothing at the root',
    { method: 'MKCOL', status: 404 },
    { step: 'write', kind: 'not-found', status: 404 },
  ],
  ['a full disk', { method: 'PUT', status: 507 }, { step: 'write', kind: 'full', status: 507 }],
  [
    'another file than was sent',
    { method: 'GET', status: 200, body: 'hi' },
    { step: 'read', kind: 'unexpected' },
  ],
  ['no right to remove', { method: 'DELETE', status: 403 }, { step: 'remove', kind: 'forbidden' }],
])('says at which step it failed, and with what: %s', async (_, fault, said) => {
  server.manners.faults.push(fault);
  expect(await trial()).toMatchObject({ ok: false, ...said });
});

it('says that the password is wrong', async () => {
  expect(await trial('guess')).toEqual({ ok: false, step: 'list', kind: 'unauthorized', status: 401 });
});

it.each([
  [{ isOnline: true, isEncrypted: true }, 'certificate'],
  [{ isOnline: false, isEncrypted: true }, 'offline'],
  [{ isOnline: true, isEncrypted: false }, 'offline'],
])('takes silence for what it most often is: %o', async (around, kind) => {
  const silent = async () => {
    throw new TransportError('offline');
  };
  const none = { list: silent, get: silent, put: silent, remove: silent };
  expect(await tryFolder(none, around)).toEqual({ ok: false, step: 'list', kind });
});
