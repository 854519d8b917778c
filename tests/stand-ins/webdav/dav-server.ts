import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { escaped } from '../serve';

/** An answer that is given instead of the server's own, to the next request of this method. */
export interface Fault {
  method: string;
  status: number;
  headers?: Record<string, string>;
  body?: string;
}

/** What the server does that hurts. Fields may be changed while it runs. */
export interface Manners {
  /** Entries of a page of a listing; the next page is named in a `Link`. */
  pageSize: number;
  /** The next so many bodies are kept only up to half, and answered with 201. */
  halfPuts: number;
  /** Listings and files are those from before the last so many changes. */
  stale: number;
  /** The root of all is no folder that can be listed. */
  hasNoRoot: boolean;
  faults: Fault[];
}

export interface DavServer {
  /** Such as `http://127.0.0.1:4711/dav/`. */
  address: string;
  manners: Manners;
  /** The files by path, such as `/dav/epilogue/x`, and the folders with a slash at the end. */
  files(): Map<string, Buffer>;
  /** Method and path of every request so far. */
  requests: string[];
  /** Puts a file there as another device would. */
  place(path: string, bytes: Buffer): void;
  stop(): Promise<void>;
}

export const DAV_USER = '读者';
export const DAV_PASSWORD = 'app-密码:1';

type Tree = Map<string, Buffer>;
const AUTHORIZATION = `Basic ${Buffer.from(`${DAV_USER}:${DAV_PASSWORD}`, 'utf8').toString('base64')}`;

/**
 * A WebDAV server over HTTP on a free port of 127.0.0.1, as unhelpful as the ones that people have: it sends no ETag,
 * refuses what has no parent, and lies as its manners say.
 */
export async function serveDav(manners: Partial<Manners> = {}): Promise<DavServer> {
  const now: Manners = { pageSize: 750, halfPuts: 0, stale: 0, hasNoRoot: false, faults: [], ...manners };
  const states: Tree[] = [new Map([['/dav/', Buffer.alloc(0)]])];
  const requests: string[] = [];
  const latest = () => states.at(-1) ?? new Map();
  const shown = () => states[Math.max(states.length - 1 - now.stale, 0)] ?? latest();
  const change = (how: (tree: Tree) => void) => {
    const next: Tree = new Map(latest());
    how(next);
    states.push(next);
  };

  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const url = new URL(request.url ?? '/', 'http://127.0.0.1');
      const path = decodeURIComponent(url.pathname);
      const method = request.method ?? '';
      requests.push(`${method} ${path}`);
      const fault = now.faults.findIndex((each) => each.method === method);
      const [instead] = fault === -1 ? [] : now.faults.splice(fault, 1);
      if (instead) end(response, instead.status, instead.body ?? '', instead.headers);
      else if (request.headers.authorization !== AUTHORIZATION)
        end(response, 401, 'no', { 'www-authenticate': 'Basic realm="dav"' });
      else answer({ method, path, from: Number(url.searchParams.get('from') ?? 0), body }, response);
    });
  });

  interface Asked {
    method: string;
    path: string;
    from: number;
    body: Buffer;
  }

  function answer({ method, path, from, body }: Asked, response: ServerResponse): ServerResponse {
    const hasParent = latest().has(path.replace(/[^/]*\/?$/, ''));
    if (method === 'PROPFIND') return list(path, from, response);
    if (method === 'GET') {
      const bytes = path.endsWith('/') ? undefined : shown().get(path);
      return bytes ? end(response, 200, bytes) : end(response, 404, 'none');
    }
    if (method === 'DELETE') {
      const isThere = latest().has(path);
      if (isThere) change((tree) => void tree.delete(path));
      return end(response, isThere ? 204 : 404, '');
    }
    if (method !== 'PUT' && method !== 'MKCOL') return end(response, 405, '');
    if (!hasParent) return end(response, 409, 'AncestorsNotFound');
    if (method === 'MKCOL') {
      const folder = path.endsWith('/') ? path : `${path}/`;
      if (latest().has(folder)) return end(response, 405, '');
      change((tree) => tree.set(folder, Buffer.alloc(0)));
      return end(response, 201, '');
    }
    const isHalf = now.halfPuts > 0;
    if (isHalf) now.halfPuts -= 1;
    change((tree) => tree.set(path, isHalf ? body.subarray(0, body.length / 2) : body));
    return end(response, 201, '');
  }

  function list(path: string, from: number, response: ServerResponse): ServerResponse {
    const folder = path.endsWith('/') ? path : `${path}/`;
    if (!shown().has(folder) || (now.hasNoRoot && folder === '/dav/')) return end(response, 404, 'none');
    const isInside = (each: string) =>
      each.startsWith(folder) && /^[^/]+\/?$/.test(each.slice(folder.length));
    const entries = [folder, ...[...shown().keys()].filter(isInside).sort()];
    const page = entries.slice(from, from + now.pageSize);
    const next = from + now.pageSize < entries.length ? from + now.pageSize : null;
    const headers: Record<string, string> = { 'content-type': 'application/xml; charset=utf-8' };
    if (next !== null) headers.link = `<http://127.0.0.1:${port}${encoded(folder)}?from=${next}>; rel="next"`;
    const rows = page.map((each) => entry(each, shown().get(each)?.length ?? 0));
    return end(
      response,
      207,
      `<?xml version="1.0"?><d:multistatus xmlns:d="DAV:">${rows.join('')}</d:multistatus>`,
      headers,
    );
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/dav/`,
    manners: now,
    files: latest,
    requests,
    place: (path, bytes) => void latest().set(path, bytes),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const encoded = (path: string) => path.split('/').map(encodeURIComponent).join('/');

function entry(path: string, size: number): string {
  const isFolder = path.endsWith('/');
  const kind = isFolder ? '<d:resourcetype><d:collection/></d:resourcetype>' : '<d:resourcetype/>';
  const length = isFolder ? '' : `<d:getcontentlength>${size}</d:getcontentlength>`;
  return `<d:response><d:href>${escaped(encoded(path))}</d:href><d:propstat><d:prop>${kind}${length}</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>`;
}

function end(
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  headers: Record<string, string> = {},
): ServerResponse {
  return response.writeHead(status, headers).end(body);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
