import { useEffect, useState } from 'preact/hooks';

/** Pages that have one address each, in the order of the menu. The library opens with `courses`. */
export const PLACES = [
  'courses',
  'nearly-done',
  'plan',
  'dropped',
  'recent',
  'notes',
  'review',
  'statistics',
  'sites',
  'export',
  'devices',
  'settings',
] as const;

/** A page of the library, by its address. */
export type Address = { at: (typeof PLACES)[number] | 'away' | 'clear' } | { at: 'course'; key: string };

/**
 * Reads the part of the address after `#`; an unknown one leads to the courses. The choices on a page come after `?`.
 */
export function parse(hash: string): Address {
  const [, at, key] = hash.replace(/^#/, '').replace(/\?.*$/, '').split('/');
  if (at === 'course' && key) return { at, key: decoded(key) };
  const place = at === 'away' || at === 'clear' ? at : PLACES.find((each) => each === at);
  return { at: place ?? 'courses' };
}

/**
 * The address of a page with its choices, for a link within the library. A key may hold characters that no address can.
 */
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

/** The address of the current page, which follows links, back and forward. */
export function useAddress(): Address {
  const [address, setAddress] = useState(() => parse(location.hash));
  useEffect(() => {
    const follow = () => setAddress(parse(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return address;
}
