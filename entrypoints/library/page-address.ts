import { useEffect, useState } from 'preact/hooks';

/** Places that have one address each, in the order of the menu; `courses` is where one begins. */
export const PLACES = [
  'courses',
  'nearly-done',
  'dropped',
  'notes',
  'review',
  'statistics',
  'sites',
  'export',
  'settings',
] as const;

/** A place in the library; each has an address of its own. */
export type Address = { at: (typeof PLACES)[number] | 'away' } | { at: 'course'; key: string };

/** Reads the part of the address after `#`; what is unknown leads to the courses. What is chosen on a page comes after `?`. */
export function parse(hash: string): Address {
  const [, at, key] = hash.replace(/^#/, '').replace(/\?.*$/, '').split('/');
  if (at === 'course' && key) return { at, key: decoded(key) };
  const place = at === 'away' ? at : PLACES.find((each) => each === at);
  return { at: place ?? 'courses' };
}

/** The address of a place, ready for a link within the page, with what is chosen there. A key may hold what no address can. */
export function href(address: Address, chosen: Record<string, string> = {}): string {
  const query = new URLSearchParams(chosen).toString();
  const end = query === '' ? '' : `?${query}`;
  if (address.at === 'courses') return `#/${end}`;
  const key = address.at === 'course' ? `/${encodeURIComponent(address.key.toWellFormed())}` : '';
  return `#/${address.at}${key}${end}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The place the page is at, following links, back and forward. */
export function useAddress(): Address {
  const [address, setAddress] = useState(() => parse(location.hash));
  useEffect(() => {
    const follow = () => setAddress(parse(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return address;
}
