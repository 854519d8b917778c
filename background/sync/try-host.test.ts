import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { DAV_PASSWORD, DAV_USER, type DavServer, serveDav } from '@/tests/stand-ins/webdav/dav-server';
import { tryHost } from './try-host';

let server: DavServer;
let granted: string[];
beforeEach(async () => {
  server = await serveDav();
  granted = ['http://127.0.0.1/*'];
  const contains = async ({ origins = [] }: { origins?: string[] }) =>
    origins.every((each) => granted.includes(each));
  Object.assign(browser, { permissions: { contains } });
});
afterEach(() => server.stop());

const ask = (url = server.address) => tryHost({ url, user: DAV_USER, password: DAV_PASSWORD });

it('tries the folder, counts its requests, and stores nothing of the account', async () => {
  expect(await ask()).toEqual({ ok: true, files: 0 });
  const stored = JSON.stringify(await browser.storage.local.get());
  const { 'sync-requests': spent } = await browser.storage.local.get('sync-requests');
  expect((spent as { requests: number }[])[0]?.requests).toBe(server.requests.length);
  expect(stored).not.toContain(DAV_PASSWORD);
});

it('asks no host that the person has not allowed, and none without encryption', async () => {
  granted = [];
  const asked = vi.spyOn(globalThis, 'fetch');
  expect(await ask()).toEqual({ ok: false, step: 'list', kind: 'permission' });
  granted = ['http://nas.example/*'];
  expect(await ask('http://nas.example/dav/')).toEqual({ ok: false, step: 'list', kind: 'permission' });
  expect(asked).not.toHaveBeenCalled();
});

it('bears a count that is no count', async () => {
  await browser.storage.local.set({ 'sync-requests': [{ minute: 'now' }] });
  expect(await ask()).toEqual({ ok: true, files: 0 });
});
