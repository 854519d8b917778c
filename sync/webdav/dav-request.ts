import { TransportError, type TransportProblem } from '../transport';

/** `fetch`, or what stands in for it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Where the person's folder is, and who they are there. */
export interface DavAccount {
  /** As `davAddress` gives it. */
  address: string;
  user: string;
  password: string;
}

export interface DavRequest {
  method: 'PROPFIND' | 'MKCOL' | 'GET' | 'PUT' | 'DELETE';
  url: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
  signal?: AbortSignal | undefined;
}

/** Milliseconds until a request is given up. */
const PATIENCE = 60_000;
/** Seconds for which Nutstore blocks who asks too often; it names none. */
const BLOCKED = 30 * 60;
/** A host that asks to be left alone for longer than a day is asked again then. */
const LONGEST_WAIT = 24 * 60 * 60;

/** Makes one request with the account's name and password. @throws TransportError where nobody answered */
export function davRequests(account: DavAccount, send: Fetch) {
  const authorization = `Basic ${base64(`${account.user}:${account.password}`)}`;
  return async ({ method, url, headers, body, signal }: DavRequest): Promise<Response> => {
    const patience = AbortSignal.timeout(PATIENCE);
    const init: RequestInit = {
      method,
      headers: { ...headers, Authorization: authorization },
      // Cookies of the same host would stand above the password, and a redirect would carry it elsewhere.
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
      ...(body === undefined ? {} : { body }),
    };
    try {
      return await send(url, init);
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof TransportError) throw error;
      throw new TransportError('offline');
    }
  };
}

/** The answer's body. @throws TransportError if it is longer than `limit` bytes, or breaks off */
export async function bodyOf(
  response: Response,
  limit: number,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      length += part.value.length;
      if (length > limit) throw new TransportError('unexpected', { status: response.status });
      parts.push(part.value);
    }
  } catch (error) {
    void reader?.cancel().catch(() => {});
    signal?.throwIfAborted();
    if (error instanceof TransportError) throw error;
    throw new TransportError('offline');
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const KINDS: Record<number, TransportProblem> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  410: 'not-found',
  413: 'full',
  423: 'busy',
  429: 'busy',
  // The machine in front answers, and the one behind it does not.
  502: 'offline',
  503: 'busy',
  504: 'offline',
  507: 'full',
};

/** What this answer refuses with. `now`: milliseconds since 1970, against which a date in `Retry-After` is read. */
export function refusal(response: Response, now: number): TransportError {
  const { status, type } = response;
  // The answer is not read any further, and its connection is free again.
  void response.body?.cancel().catch(() => {});
  if (type === 'opaqueredirect') return new TransportError('redirected');
  const kind = status >= 300 && status < 400 ? 'redirected' : (KINDS[status] ?? 'unexpected');
  if (kind !== 'busy') return new TransportError(kind, { status });
  return new TransportError(kind, {
    status,
    retryAfterSeconds: wait(response.headers.get('retry-after'), now),
  });
}

function wait(retryAfter: string | null, now: number): number {
  const said = retryAfter?.trim() ?? '';
  const seconds = /^\d+$/.test(said) ? Number(said) : Math.ceil((Date.parse(said) - now) / 1000);
  return Number.isNaN(seconds) ? BLOCKED : Math.min(Math.max(seconds, 1), LONGEST_WAIT);
}

/** Basic names no encoding; servers that know one expect UTF-8. */
function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
