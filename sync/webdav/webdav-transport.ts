import { type RemoteFile, type Transport, TransportError } from '../transport';
import { bodyOf, type DavAccount, davRequests, type Fetch, refusal } from './dav-request';
import { filesIn } from './read-multistatus';

/** The folder of ours within the person's. */
const FOLDER = 'epilogue/';
/** Bytes of one page of a listing, and of one file, at most. */
const LONGEST_LISTING = 16 * 2 ** 20;
const LONGEST_FILE = 64 * 2 ** 20;
/** Nutstore lists 750 files a page. */
const MOST_PAGES = 200;

const ASKED = `<?xml version="1.0" encoding="utf-8"?>
<propfind xmlns="DAV:"><prop><resourcetype/><getcontentlength/></prop></propfind>`;

export interface DavOptions {
  fetch: Fetch;
  /** Milliseconds since 1970. */
  now: () => number;
}

/**
 * The folder `epilogue` on a WebDAV server. It uses only what all servers do alike: no ETag, no condition, no MOVE, no
 * `Depth: infinity`. `list` refuses with `not-found` where there is no such folder; only `put` makes it, because a
 * folder that was there and is gone is a question for the person.
 */
export function webdavTransport(account: DavAccount, { fetch, now }: DavOptions): Transport {
  const request = davRequests(account, fetch);
  const folder = `${account.address}${FOLDER}`;
  const addressOf = (name: string) => `${folder}${encodeURIComponent(name)}`;

  async function put(name: string, bytes: Uint8Array<ArrayBuffer>, signal?: AbortSignal): Promise<Response> {
    const headers = { 'Content-Type': 'application/octet-stream' };
    return await request({ method: 'PUT', url: addressOf(name), headers, body: bytes, signal });
  }

  /** One page of the listing, and the address of the next. */
  async function page(
    url: string,
    signal?: AbortSignal,
  ): Promise<{ files: RemoteFile[]; next: string | null }> {
    const headers = { Depth: '1', 'Content-Type': 'application/xml; charset=utf-8' };
    const response = await request({ method: 'PROPFIND', url, headers, body: ASKED, signal });
    if (response.status !== 207) throw notListing(response, now());
    const files = filesIn(new TextDecoder().decode(await bodyOf(response, LONGEST_LISTING, signal)), url);
    if (files === null) throw new TransportError('not-webdav', { status: 207 });
    return { files, next: nextPage(response.headers.get('link'), url) };
  }

  return {
    async list(signal) {
      const files = new Map<string, RemoteFile>();
      const seen = new Set<string>();
      for (let next: string | null = folder; next !== null; ) {
        // A listing that leads in a circle, or to another host, is not whole and cannot be.
        if (seen.has(next) || seen.size === MOST_PAGES || new URL(next).origin !== new URL(folder).origin)
          throw new TransportError('unexpected', { status: 207 });
        seen.add(next);
        const found = await page(next, signal);
        for (const file of found.files) files.set(file.name, file);
        next = found.next;
      }
      return [...files.values()];
    },

    async get(name, signal) {
      const response = await request({ method: 'GET', url: addressOf(name), signal });
      if (response.status !== 200) throw refusal(response, now());
      return await bodyOf(response, LONGEST_FILE, signal);
    },

    async put(name, bytes, signal) {
      let response = await put(name, bytes, signal);
      if (response.status === 404 || response.status === 409) {
        discard(response);
        await makeFolders(request, folder, now, signal);
        response = await put(name, bytes, signal);
      }
      if (![200, 201, 204].includes(response.status)) throw refusal(response, now());
      discard(response);
    },

    async remove(name, signal) {
      const response = await request({ method: 'DELETE', url: addressOf(name), signal });
      if (![200, 202, 204, 404, 410].includes(response.status)) throw refusal(response, now());
      discard(response);
    },
  };
}

/** Makes the folder, and above it those that are missing, the nearest first. */
async function makeFolders(
  request: ReturnType<typeof davRequests>,
  folder: string,
  now: () => number,
  signal: AbortSignal | undefined,
): Promise<void> {
  const response = await request({ method: 'MKCOL', url: folder, signal });
  const { status } = response;
  const above = new URL('..', folder).href;
  if (status === 409 && above !== folder) {
    discard(response);
    await makeFolders(request, above, now, signal);
    const again = await request({ method: 'MKCOL', url: folder, signal });
    if (again.status !== 201 && again.status !== 405) throw refusal(again, now());
    discard(again);
    return;
  }
  // 405: it is there already.
  if (status !== 200 && status !== 201 && status !== 405) throw refusal(response, now());
  discard(response);
}

/** A page for signing in answers with 200, and a server without WebDAV with 405 or 501. */
function notListing(response: Response, now: number): TransportError {
  const error = refusal(response, now);
  const { status } = response;
  const isOther = (status >= 200 && status < 300) || [400, 405, 501].includes(status);
  return isOther ? new TransportError('not-webdav', { status }) : error;
}

/** The address in a header such as `<https://host/dav/?mk=1>; rel="next"`. */
function nextPage(link: string | null, base: string): string | null {
  for (const part of link?.split(/,(?=\s*<)/) ?? []) {
    const [target = '', ...parameters] = part.split(';');
    const isNext = parameters.some((each) => /^\s*rel\s*=\s*"?next"?\s*$/i.test(each));
    const address = target.trim();
    if (!isNext || !address.startsWith('<') || !address.endsWith('>')) continue;
    return URL.canParse(address.slice(1, -1), base) ? new URL(address.slice(1, -1), base).href : null;
  }
  return null;
}

function discard(response: Response): void {
  void response.body?.cancel().catch(() => {});
}
