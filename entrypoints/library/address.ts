import { useEffect, useState } from 'preact/hooks';

/** A place in the library; each has an address of its own. */
export type Address =
  | { at: 'courses' }
  | { at: 'course'; key: string }
  | { at: 'away' }
  | { at: 'export' }
  | { at: 'settings' };

/** Reads the part of the address after `#`; what is unknown leads to the courses. */
export function parse(hash: string): Address {
  const [, at, key] = hash.replace(/^#/, '').split('/');
  if (at === 'away' || at === 'export' || at === 'settings') return { at };
  if (at === 'course' && key) return { at, key: decoded(key) };
  return { at: 'courses' };
}

/** The address of a place, ready for a link within the page. */
export function href(address: Address): string {
  if (address.at === 'courses') return '#/';
  return address.at === 'course' ? `#/course/${encodeURIComponent(address.key)}` : `#/${address.at}`;
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
