import * as v from 'valibot';
import { storedItem } from '@/storage/preferences/stored-item';
import { requestBudget, type Spent } from '@/sync/request-budget';
import { readSyncState } from '@/sync/sync-state';
import type { Transport } from '@/sync/transport';
import type { DavAccount } from '@/sync/webdav/dav-request';
import { webdavTransport } from '@/sync/webdav/webdav-transport';
import { webdavFetch } from './webdav-fetch';

const spentMinutes = v.fallback(
  v.array(
    v.object({
      minute: v.pipe(v.number(), v.integer()),
      requests: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  ),
  [],
);

/** The requests of the last half hour outlive the worker, and also a restart of the browser, as the host's count does. */
const spent = storedItem('sync-requests', (stored): Spent[] => v.parse(spentMinutes, stored));

/** The person's folder on a host, within this device's share of requests. */
export async function hostTransport(account: DavAccount): Promise<Transport> {
  const { devices } = await readSyncState();
  const alive = devices.filter(({ retired }) => !retired).length;
  const inTurn = requestBudget(
    { read: spent.get, write: spent.set },
    { now: Date.now, sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)) },
    () => alive,
  );
  return webdavTransport(account, {
    fetch: (url, init) => inTurn(() => webdavFetch(url, init), init.signal),
    now: Date.now,
  });
}
