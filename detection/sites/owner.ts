import { placeOf } from '../address';
import { readers } from './registry';

/**
 * Whether a page of this origin may write under this key: `book:` keys carry their host, and the keys of
 * a site belong to the hosts its reader names (compared by label, so `x.com` does not match `netflix.com`).
 */
export function isKeyOf(key: string, origin: string): boolean {
  const url = new URL(origin);
  if (key.startsWith('book:')) {
    const host = placeOf(url);
    const rest = key.slice('book:'.length);
    return rest === host || rest.startsWith(`${host}/`) || rest.startsWith(`${host} `);
  }
  const site = key.slice(0, key.indexOf(':'));
  const hosts = readers.find((reader) => reader.id === site)?.hosts ?? [];
  return hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
}
