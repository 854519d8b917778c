import { storedItem } from './stored-item';

/** Where devices meet. The password lies in `storage.local` alone: it goes into no backup and no report. */
export type SyncSettings =
  | { kind: 'off' }
  | { kind: 'webdav'; url: string; user: string; password: string }
  | { kind: 'folder' };

/** Characters of each field at most. */
const LONGEST = 2_000;

const OFF: SyncSettings = { kind: 'off' };

const item = storedItem('sync', validated);

export const readSyncSettings = item.get;
export const setSyncSettings = item.set;
/** Calls back with the settings after every change, until the function it returns is called. */
export const watchSyncSettings = item.watch;

/**
 * Whether a password may be sent to this address: `https`, or this machine. By IPv6, this machine has no name in the
 * manifest's policy, so the browser would let nothing through.
 */
export function isSafeAddress(url: unknown): url is string {
  if (typeof url !== 'string' || url.length > LONGEST || !URL.canParse(url)) return false;
  const { protocol, hostname, username, password } = new URL(url);
  const isHere = ['localhost', '127.0.0.1'].includes(hostname);
  return username + password === '' && (protocol === 'https:' || (protocol === 'http:' && isHere));
}

function validated(value: unknown): SyncSettings {
  const { kind, url, user, password } = (value ?? {}) as Record<string, unknown>;
  if (kind === 'folder') return { kind };
  const isText = (text: unknown): text is string => typeof text === 'string' && text.length <= LONGEST;
  if (kind !== 'webdav' || !isSafeAddress(url) || !isText(user) || !isText(password)) return OFF;
  return { kind, url, user, password };
}
