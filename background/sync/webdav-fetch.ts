import type { Fetch } from '@/sync/webdav/dav-request';

/**
 * The one request of the background to a host that no tab shows: the person's own, once they have switched sync on.
 * `sync/webdav/dav-request.ts` leaves cookies out and follows no redirect.
 */
export const webdavFetch: Fetch = (url, init) => fetch(url, init);
