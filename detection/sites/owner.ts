import { placeOf } from '../address';
import type { ReaderFacts } from './facts-of';
import { isOnHost } from './hosts';
import { readerFacts } from './reader-facts';

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
  return readerFacts.some((reader) => reader.id === site && isOn(reader, url));
}

/** Which of the scripts that carry readers (`readers/NAME.js`) pages of this origin are given. */
export function readerScriptOf(origin: string): string {
  const url = new URL(origin);
  return readerFacts.find((reader) => isOn(reader, url))?.id ?? 'any-host';
}

function isOn({ hosts = [] }: ReaderFacts, { hostname }: URL): boolean {
  return isOnHost(hostname, hosts);
}

/** The reader of this origin's pages, by its host, else the one that is said to have matched there. */
export function readerOn(origin: string, matched: string | null): ReaderFacts | undefined {
  const url = new URL(origin);
  return readerFacts.find((reader) => isOn(reader, url)) ?? readerFacts.find(({ id }) => id === matched);
}
